import 'reflect-metadata';

import { asked, listSender, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { BEFORE, unitId } from '../seed/units';

const subgraph = subgraphForSpec(definition, createTestDatabase);
const NGHE_AN = unitId('40', BEFORE);

const COLUMNS = [
  ...['versions.code', 'versions.name', 'versions.kind', 'versions.provinceId', 'versions.border'],
  ...['versions.validFrom', 'reason'],
];
const { imported } = listSender(definition, subgraph, { type: 'Commune', columns: COLUMNS });

const row = (
  code: string,
  name: string,
  { border = '', kind = 'Xã', from = '2025-07-01', reason = '' } = {},
) => [...[code, name, kind, NGHE_AN, border, from, reason]];

it('are made from a list, known again by their code, and have another name from a day', async () => {
  const made = await imported([row('99001', 'Nhập Thử'), row('99002', 'Nhập Thử Hai', { border: 'Có' })]);
  expect(made).toMatchObject({ state: 'APPLIED', counts: { rows: 2, made: 2 } });
  const id = made.rows[0]?.recordId;
  expect((await imported([row('99001', 'Nhập Thử')])).rows).toMatchObject([
    { outcome: 'SAME', recordId: id },
  ]);
  const renamed = row('99001', 'Nhập Thử Mới', { kind: 'Phường', from: '2026-02-01' });
  expect((await imported([renamed])).rows).toMatchObject([{ outcome: 'CHANGED', recordId: id }]);
  const query =
    'query ($id: UUID!) { it: commune(id: $id) { versions { name kind border validFrom validTo } } }';
  expect((await asked(subgraph, [query, { id }])).it).toEqual({
    versions: [
      { name: 'Nhập Thử', kind: 'COMMUNE', border: null, validFrom: '2025-07-01', validTo: '2026-02-01' },
      { name: 'Nhập Thử Mới', kind: 'WARD', border: null, validFrom: '2026-02-01', validTo: null },
    ],
  });
});

it('are held to the rules by which they are kept by hand, told by row and column, and none is made', async () => {
  const told = await imported([
    row('99011', 'Nhập Thử Ba'),
    row('9901', 'Nhập Thử Bốn'),
    row('99013', 'Nhập Thử Năm', { kind: 'Làng' }),
    row('99014', 'Nhập Thử Sáu', { border: 'có thể' }),
  ]);
  expect(told).toMatchObject({ state: 'CHECKED', counts: { made: 1, refused: 3 } });
  expect(told.rows.map(({ refusals: [refusal] }) => refusal?.argument)).toEqual([
    ...[undefined, 'versions.code', 'versions.kind', 'versions.border'],
  ]);
  const { it: communes } = await asked<{ totalCount: number }>(subgraph, [
    '{ it: communes(search: "Nhập Thử Ba") { totalCount } }',
  ]);
  expect(communes.totalCount).toBe(0);
});
