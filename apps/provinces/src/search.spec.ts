import 'reflect-metadata';

import type { Caller } from '@bien-cuong/access';
import { foundBy, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { withCommunes } from './testing/with-communes';

const subgraph = subgraphForSpec(
  withCommunes(({ code }) => code.startsWith('015')),
  createTestDatabase,
);

const found = async (text: string, on?: string, caller?: Caller) => {
  const { hits } = await foundBy(subgraph, 'provinces', { search: text, ...(on && { on }) }, caller);
  return hits ?? [];
};

it.each(['cao bang', 'CAO BẰNG', ' Cao-Bằng '])(
  'finds a province by “%s”, with one statement',
  async (text) => {
    const { hits, statements } = await foundBy(subgraph, 'provinces', { search: text, on: '2026-01-01' });
    expect(statements).toBe(1);
    expect(hits?.[0]).toMatchObject({
      type: 'Province',
      title: 'Tỉnh Cao Bằng',
      detail: '04',
      kind: 'PROVINCE',
      on: '2026-01-01',
      matched: null,
    });
  },
);

it('shows one that has ended as of its last day, and one that was renamed by its name of the day', async () => {
  const [konTum] = await found('kon tum', '2026-01-01');
  expect(konTum).toMatchObject({
    title: 'Tỉnh Kon Tum',
    on: '2025-06-30',
    until: '2025-07-01',
    matched: null,
  });
  const [hue] = await found('thua thien hue', '2026-01-01');
  expect(hue).toMatchObject({
    title: 'Thành phố Huế',
    on: '2026-01-01',
    matched: 'Tỉnh Thừa Thiên Huế',
    matchedUntil: '2025-01-01',
  });
  expect(await found('thua thien hue', '2024-01-01')).toMatchObject([
    { title: 'Tỉnh Thừa Thiên Huế', matched: null },
  ]);
});

it('puts the whole name before its beginning, a word before a part of one, and what is before what was', async () => {
  const titles = (await found('hà', '2026-01-01')).map(({ title }) => title);
  const place = (name: string) => titles.findIndex((title) => title.endsWith(name));
  expect(place('Hà Nội')).toBeLessThan(place('Hà Giang'));
  expect(place('Hà Giang')).toBeLessThan(place('Khánh Hòa') === -1 ? titles.length : place('Khánh Hòa'));
  const codes = await found('04', '2026-01-01');
  expect(codes[0]).toMatchObject({ title: 'Tỉnh Cao Bằng', matched: '04' });
});

it('finds an act by its legal basis, and a retired one after those that are kept', async () => {
  const act = `INSERT INTO administrative_change (id, title, effective_on, legal_basis, source, status, retired_on, retirement_reason)
    VALUES (gen_random_uuid(), $1, '2025-07-01', 'Nghị quyết 9999/2025/QH15', 'Thử', 'DRAFT', $2::date, CASE WHEN $2 IS NOT NULL THEN 'Thử' END)`;
  await subgraph.dataSource.query(act, ['Án thử', '2025-08-01']);
  await subgraph.dataSource.query(act, ['Bản thử', null]);
  const shown = { since: '2025-07-01', matched: 'Nghị quyết 9999/2025/QH15' };
  expect(await found('9999/2025/qh15')).toMatchObject([
    { ...shown, title: 'Bản thử', retiredOn: null },
    { ...shown, title: 'Án thử', retiredOn: '2025-08-01' },
  ]);
});

it('finds a commune by its name, with its kind or without, and by its code', async () => {
  const dam = { type: 'Commune', title: 'Xã Đàm Thủy', kind: 'COMMUNE', matched: null };
  for (const text of ['dam thuy', 'Xã Đàm Thủy'])
    expect(await found(text, '2026-01-01')).toContainEqual(
      expect.objectContaining({ ...dam, detail: expect.stringMatching(/^Tỉnh Cao Bằng · \d{5}$/) }),
    );
});

it('finds a border gate by its name on the other side', async () => {
  const [beyond] = await subgraph.dataSource.query<{ name: string }[]>(
    'SELECT name_beyond AS name FROM border_gate_version WHERE name_beyond IS NOT NULL LIMIT 1',
  );
  const gates = (await found(beyond?.name ?? '', '2026-01-01')).filter(({ type }) => type === 'BorderGate');
  expect(gates[0]).toMatchObject({ matched: beyond?.name, detail: expect.stringMatching(/^Tỉnh .+ · \S/) });
});

it('tells a partner of no acts, and somebody without a right of nothing', async () => {
  const types = async (caller: Caller) => (await found('02', undefined, caller)).map(({ type }) => type);
  const caller = { provinces: [], scopes: ['provinces:read'] };
  expect(new Set(await types({ ...caller, roles: ['council'] }))).toEqual(
    new Set(['Province', 'AdministrativeChange']),
  );
  expect(new Set(await types({ ...caller, roles: ['partner'] }))).toEqual(new Set(['Province']));
  expect(await types({ ...caller, roles: ['partner'], scopes: ['awards:read'] })).toEqual([]);
});

it.each(['', 'a', ' - ', 'đ'])('asks no database for “%s”', async (text) => {
  expect(await foundBy(subgraph, 'provinces', { search: text })).toEqual({
    hits: [],
    statements: 0,
    refused: undefined,
  });
});

it.each([
  [{ search: 'a'.repeat(201) }, 'search', 'At most 200 characters.'],
  [{ search: 'ha', ofEach: 0 }, 'ofEach', 'Argument "ofEach" must be from 1 to 10.'],
  [{ search: 'ha', ofEach: 11 }, 'ofEach', 'Argument "ofEach" must be from 1 to 10.'],
])('refuses %j', async (asked, argument, message) => {
  expect(await foundBy(subgraph, 'provinces', asked)).toMatchObject({
    hits: null,
    refused: { message, extensions: { code: 'BAD_USER_INPUT', argument } },
  });
});

it('takes what stands for anything in a pattern as it is written', async () => {
  expect(await found('%a')).toEqual([]);
  expect(await found('__')).toEqual([]);
});
