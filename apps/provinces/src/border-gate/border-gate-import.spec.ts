import 'reflect-metadata';

import { asked, listSender, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { BEFORE, unitId } from '../seed/units';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const NGHE_AN = unitId('40', BEFORE);
const HA_NOI = unitId('01', BEFORE);

const COLUMNS = [
  ...['country', 'provinceId', 'traffic', 'versions.name', 'versions.kind', 'versions.class'],
  ...['versions.validFrom', 'reason'],
];
const { imported } = listSender(definition, subgraph, { type: 'BorderGate', columns: COLUMNS });

let count = 0;
const newName = () => `Cửa khẩu Nhập Thử ${++count}`;

/** A row of the list, in the order of its columns. */
const row = (
  name: string,
  { province = NGHE_AN, traffic = 'Đường bộ', kind = 'Cửa khẩu', of = 'Phụ', from = '', reason = '' } = {},
) => ['Lào', province, traffic, name, kind, of, from, reason];

interface Told {
  version: number;
  traffic: string | null;
  versions: { class: string; validFrom: string | null; validTo: string | null }[];
}

const gate = async (id: string | null | undefined) =>
  (
    await asked<Told>(subgraph, [
      `query ($id: UUID!) { it: borderGate(id: $id) { version traffic versions { class validFrom validTo } } }`,
      { id },
    ])
  ).it;

it('are made from a list, have another class from a day, and are changed in what does not change with time', async () => {
  const name = newName();
  const made = await imported([row(name)]);
  expect(made).toMatchObject({ state: 'APPLIED', counts: { made: 1 } });
  const id = made.rows[0]?.recordId;
  const told = await imported([
    row(name, { traffic: 'ROAD', of: 'Chính (song phương)', from: '2020-05-01' }),
  ]);
  expect(told.rows).toMatchObject([{ outcome: 'CHANGED', recordId: id }]);
  const water = row(name, { traffic: 'Đường thủy', of: 'MAIN', from: '2020-05-01' });
  expect((await imported([water])).rows).toMatchObject([{ outcome: 'CHANGED', recordId: id }]);
  expect((await imported([water])).rows).toMatchObject([{ outcome: 'SAME', recordId: id }]);
  expect(await gate(id)).toEqual({
    version: 3,
    traffic: 'WATERWAY',
    versions: [
      { class: 'SECONDARY', validFrom: null, validTo: '2020-05-01' },
      { class: 'MAIN', validFrom: '2020-05-01', validTo: null },
    ],
  });
});

it('are held to the rules by which they are kept by hand, told by row and column', async () => {
  const name = newName();
  await imported([row(name, { from: '2010-01-01' })]);
  const told = await imported([
    row(newName(), { province: HA_NOI }),
    row(newName(), { kind: 'Lối mở' }),
    row(name, { kind: 'OPENING', of: 'Phụ', from: '2015-01-01' }),
    row(newName(), { of: 'Hạng nhất' }),
    row(newName()),
  ]);
  expect(told).toMatchObject({ state: 'CHECKED', counts: { made: 1, refused: 4 } });
  expect(told.rows.map(({ refusals: [refusal] }) => refusal?.argument)).toEqual([
    'provinceId',
    'versions.class',
    'versions.class',
    'versions.class',
    undefined,
  ]);
});

it('of one name in one province are not told apart by a list', async () => {
  const name = newName();
  for (const traffic of ['ROAD', 'RAILWAY'])
    await asked(subgraph, [
      'mutation ($input: CreateBorderGateInput!) { it: createBorderGate(input: $input) { id } }',
      { input: { country: 'LA', provinceId: NGHE_AN, traffic, versions: [{ name, kind: 'OPENING' }] } },
    ]);
  expect((await imported([row(name, { of: '', kind: 'OPENING' })])).rows).toMatchObject([
    { outcome: 'REFUSED', refusals: [{ argument: null, code: 'CONFLICT' }] },
  ]);
});

it('leave a record in the trail for what changed with time, too', async () => {
  const name = newName();
  const trail = async () =>
    (
      await subgraph.dataSource.query<{ type: string }[]>(
        'SELECT entity_type AS type FROM audit_record ORDER BY id',
      )
    ).map(({ type }) => type);
  await imported([row(name, { from: '2010-01-01' })]);
  const before = await trail();
  await imported([row(name, { of: 'MAIN', from: '2010-01-01', reason: 'Đọc nhầm' })]);
  const left = (await trail()).slice(before.length);
  expect(new Set(left)).toEqual(new Set(['BorderGate', 'BorderGateVersion']));
});
