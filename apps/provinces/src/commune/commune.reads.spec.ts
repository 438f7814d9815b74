import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { communeId } from '../seed/communes';
import { BEFORE, MERGED_ON, unitId } from '../seed/units';
import { withCommunes } from '../testing/with-communes';

const subgraph = subgraphForSpec(withCommunes(), createTestDatabase);

async function asked<Data>(operation: string): Promise<Data> {
  const { data, errors, statements } = await subgraph.query<Data>(operation);
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  return data as Data;
}

interface Page {
  communes: { totalCount: number; nodes: { name: string; officialName: string }[] };
}

const listed = async (args: string) =>
  (await asked<Page>(`{ communes(${args}) { totalCount nodes { name officialName } } }`)).communes;

const DAM_THUY = '01501';

describe('a commune on a day', () => {
  it('is found by its code, with its name, kind and province', async () => {
    const { commune } = await asked<{ commune: object }>(
      `{ commune(code: "${DAM_THUY}", on: "2026-01-01") {
        id on code name officialName kind border verified validFrom province { name on }
        versions { validFrom validTo code province { name on } } } }`,
    );
    expect(commune).toMatchObject({
      id: communeId(DAM_THUY),
      officialName: 'Xã Đàm Thủy',
      kind: 'COMMUNE',
      border: null,
      verified: false,
      validFrom: MERGED_ON,
      province: { name: 'Cao Bằng', on: '2026-01-01' },
      versions: [{ validFrom: MERGED_ON, validTo: null, province: { name: 'Cao Bằng', on: '2026-01-01' } }],
    });
  });

  it('is not there by its code before it was formed', async () => {
    const { commune } = await asked<{ commune: object | null }>(
      `{ commune(code: "${DAM_THUY}", on: "${BEFORE}") { id } }`,
    );
    expect(commune).toBeNull();
  });

  it('is asked for by one of id and code', async () => {
    const { errors } = await subgraph.query('{ commune { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'code' } }]);
  });

  it('is found by other subgraphs through its key', async () => {
    const keys = [{ __typename: 'Commune', id: communeId(DAM_THUY), on: '2026-01-01' }];
    const { data, statements } = await subgraph.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Commune { name } } }',
      { keys },
    );
    expect(data?.['_entities']).toEqual([{ name: 'Đàm Thủy' }]);
    expect(statements).toBe(1);
  });
});

describe('communes', () => {
  it.each([
    ['on: "2026-01-01", first: 1', 3_321],
    [`on: "${BEFORE}", first: 1`, 0],
    ['on: "2026-01-01", first: 1, kind: SPECIAL_ZONE', 13],
    ['on: "2026-01-01", first: 1, retired: true', 0],
    ['on: "2026-01-01", first: 1, border: true', 0],
    [`on: "2026-01-01", first: 1, province: "${unitId('04', BEFORE)}"`, 56],
    [`on: "2026-01-01", first: 1, province: "${unitId('52', MERGED_ON)}", kind: WARD`, 25],
    [`on: "2026-01-01", first: 1, province: "${unitId('01', BEFORE)}", border: false`, 126],
  ])('are narrowed down by %s', async (args, count) => {
    expect((await listed(args)).totalCount).toBe(count);
  });

  it.each([
    ['search: "dam thuy"', ['Xã Đàm Thủy']],
    ['search: "XA DAM THUY"', ['Xã Đàm Thủy']],
    [`search: "${DAM_THUY}"`, ['Xã Đàm Thủy']],
    ['search: "truong sa", kind: SPECIAL_ZONE', ['Đặc khu Trường Sa']],
  ])('are found by %s', async (args, names) => {
    const { nodes } = await listed(`on: "2026-01-01", first: 20, ${args}`);
    expect(nodes.map(({ officialName }) => officialName)).toEqual(names);
  });

  it('come in the order of a Vietnamese dictionary, or as asked', async () => {
    const { nodes } = await listed(`on: "2026-01-01", first: 56, province: "${unitId('04', BEFORE)}"`);
    const names = nodes.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    const first = await listed('on: "2026-01-01", first: 1, orderBy: { by: CODE }');
    expect(first.nodes).toEqual([{ name: 'Ba Đình', officialName: 'Phường Ba Đình' }]);
  });

  it('of a province are those of the day', async () => {
    const ofProvince = async (args: string) =>
      (await asked<{ province: Page }>(`{ province(${args}) { communes(first: 1) { totalCount } } }`))
        .province.communes.totalCount;
    expect(await ofProvince('code: "04", on: "2026-01-01"')).toBe(56);
    expect(await ofProvince(`code: "04", on: "${BEFORE}"`)).toBe(0);
  });
});
