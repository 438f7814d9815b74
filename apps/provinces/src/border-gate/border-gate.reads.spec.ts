import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { borderGateId } from '../seed/border-gates';
import { BEFORE, MERGED_ON, unitId } from '../seed/units';

const subgraph = subgraphForSpec(definition, createTestDatabase);

async function asked<Data>(operation: string): Promise<Data> {
  const { data, errors, statements } = await subgraph.query<Data>(operation);
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  return data as Data;
}

const gate = async (name: string, fields: string, on = '2026-01-01') =>
  (
    await asked<{ borderGate: object }>(
      `{ borderGate(id: "${borderGateId(name)}", on: "${on}") { ${fields} } }`,
    )
  ).borderGate;

interface Page {
  borderGates: { totalCount: number; nodes: { name: string }[] };
}

async function listed(args: string): Promise<string[]> {
  const { borderGates } = await asked<Page>(
    `{ borderGates(first: 50, ${args}) { totalCount nodes { name } } }`,
  );
  expect(borderGates.totalCount).toBe(borderGates.nodes.length);
  return borderGates.nodes.map(({ name }) => name);
}

describe('the seeds', () => {
  it('have what the document lists, in the order of a Vietnamese dictionary', async () => {
    const names = await listed('on: "2026-01-01"');
    expect(names).toHaveLength(21);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  });

  it('say how sure each is, and leave open what is not known', async () => {
    const fields = 'nameBeyond class classBeyond traffic country verified';
    expect(await gate('Tà Lùng', fields)).toEqual({
      nameBeyond: null,
      class: 'INTERNATIONAL',
      classBeyond: null,
      traffic: null,
      country: 'CN',
      verified: true,
    });
    expect(await gate('Pò Peo', fields)).toMatchObject({
      nameBeyond: 'Nhạc Vu',
      class: null,
      verified: true,
    });
    expect(await gate('Đồng Đăng', fields)).toMatchObject({ traffic: 'RAILWAY', verified: false });
  });
});

describe('a border gate on a day', () => {
  it('has the class of that day', async () => {
    const fields = 'on name nameBeyond class versions { validFrom validTo class verified }';
    expect(await gate('Trà Lĩnh', fields)).toEqual({
      on: '2026-01-01',
      name: 'Trà Lĩnh',
      nameBeyond: 'Long Bang',
      class: 'INTERNATIONAL',
      versions: [
        { validFrom: null, validTo: '2023-12-28', class: null, verified: false },
        { validFrom: '2023-12-28', validTo: null, class: 'INTERNATIONAL', verified: true },
      ],
    });
    expect(await gate('Trà Lĩnh', 'class', '2023-12-27')).toEqual({ class: null });
  });

  it('is listed from the day on which it was opened', async () => {
    expect(await listed('on: "2025-02-26", search: "ly van"')).toEqual([]);
    expect(await listed('on: "2025-02-27", search: "ly van"')).toEqual(['Lý Vạn']);
  });

  it('stays recorded in the province it was in, which says who has its territory now', async () => {
    const fields = 'province { name on onMap(date: "2026-01-01") { name } }';
    expect(await gate('Bờ Y', fields)).toEqual({
      province: { name: 'Kon Tum', on: '2026-01-01', onMap: [{ name: 'Quảng Ngãi' }] },
    });
  });

  it('is found by other subgraphs through its key', async () => {
    const keys = ['2023-12-27', '2023-12-28'].map((on) => ({
      __typename: 'BorderGate',
      id: borderGateId('Trà Lĩnh'),
      on,
    }));
    const { data, statements } = await subgraph.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on BorderGate { class } } }',
      { keys },
    );
    expect(data?.['_entities']).toEqual([{ class: null }, { class: 'INTERNATIONAL' }]);
    expect(statements).toBe(1);
  });
});

describe('border gates', () => {
  const QUANG_TRI = unitId('44', MERGED_ON);

  it.each([
    ['class: SECONDARY', ['Cao Vều', 'Tam Hợp', 'Thanh Thủy', 'Thông Thụ']],
    ['class: MAIN, country: CN', ['Chi Ma', 'Lý Vạn', 'Sóc Giang', 'Tân Thanh']],
    ['search: "long bang"', ['Trà Lĩnh']],
    ['search: "HUU NGHI"', ['Hữu Nghị']],
    ['kind: OPENING', []],
    ['retired: true', []],
    [
      'class: MAIN, country: CN, search: "ng", orderBy: { by: NAME_BEYOND, descending: true }',
      ['Lý Vạn', 'Sóc Giang'],
    ],
    [`province: "${QUANG_TRI}"`, ['Cha Lo', 'La Lay', 'Lao Bảo']],
    [`province: "${unitId('44', BEFORE)}"`, ['Cha Lo']],
  ])('are narrowed down and sorted by %s', async (args, expected) => {
    expect(await listed(`on: "2026-01-01", ${args}`)).toEqual(expected);
  });

  it('of a province are those of its predecessors as well, as of the day', async () => {
    const ofProvince = async (args: string, more = '') => {
      const { province } = await asked<{ province: Page }>(
        `{ province(${args}) { borderGates(first: 50${more}) { totalCount nodes { name on class } } } }`,
      );
      return province.borderGates.nodes;
    };
    expect(await ofProvince('code: "51", on: "2026-01-01"')).toEqual([
      { name: 'Bờ Y', on: '2026-01-01', class: 'INTERNATIONAL' },
    ]);
    expect(await ofProvince('code: "51", on: "2025-06-30"')).toEqual([]);
    expect(await ofProvince('code: "04", on: "2023-01-01"', ', class: INTERNATIONAL')).toEqual([
      { name: 'Tà Lùng', on: '2023-01-01', class: 'INTERNATIONAL' },
    ]);
    expect(await ofProvince('code: "01", on: "2026-01-01"')).toEqual([]);
  });
});
