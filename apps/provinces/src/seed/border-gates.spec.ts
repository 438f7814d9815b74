import { borderGateRows } from './border-gates';

const until = (last: string) => borderGateRows((day) => day === null || day <= last);

it('know of no class and no gate that came later than they are to know', () => {
  const { gates, versions } = until('2020-12-31');
  expect(gates).toHaveLength(20);
  const traLinh = versions.filter(({ name }) => name === 'Trà Lĩnh');
  expect(traLinh).toMatchObject([{ class: null, validFrom: null, validTo: null }]);
  expect(versions.filter(({ name }) => name === 'Lý Vạn')).toEqual([]);
});

it('have a source for every class, and verify only what was read in a published text', () => {
  const { gates, versions } = until('2026-12-31');
  expect(gates).toHaveLength(21);
  expect(versions.filter(({ class: given, source }) => given !== null && source === null)).toEqual([]);
  const verified = versions.filter((version) => version.verified).map(({ name }) => name);
  expect(verified).toEqual(['Trà Lĩnh', 'Tà Lùng', 'Sóc Giang', 'Lý Vạn', 'Pò Peo']);
});
