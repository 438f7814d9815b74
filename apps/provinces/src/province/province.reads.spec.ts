import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const names = (list: { name: string }[]) => list.map(({ name }) => name);

async function one(args: string, fields: string) {
  const { data, errors } = await subgraph.query(`{ province(${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return (data as { province: Record<string, never> | null } | null)?.province ?? null;
}

async function listed(args: string) {
  const { data, errors } = await subgraph.query<{ provinces: { name: string }[] }>(
    `{ provinces(${args}) { name } }`,
  );
  expect(errors).toBeUndefined();
  return names(data?.provinces ?? []);
}

describe('province', () => {
  it('is found by the code it had on the day: codes are re-used', async () => {
    expect(await one('code: "44", on: "2018-06-01"', 'name')).toEqual({ name: 'Quảng Bình' });
    expect(await one('code: "44", on: "2026-01-01"', 'name')).toEqual({ name: 'Quảng Trị' });
    expect(await one('code: "44", on: "2025-06-30"', 'name')).toEqual({ name: 'Quảng Bình' });
    expect(await one('code: "44", on: "2025-07-01"', 'name')).toEqual({ name: 'Quảng Trị' });
  });

  it('changes kind and name with time and stays the same unit', async () => {
    const before = await one('code: "75", on: "2026-04-29"', 'id kind officialName');
    const after = await one('code: "75", on: "2026-04-30"', 'id kind officialName');
    expect(before).toMatchObject({ kind: 'PROVINCE', officialName: 'Tỉnh Đồng Nai' });
    expect(after).toMatchObject({ kind: 'MUNICIPALITY', officialName: 'Thành phố Đồng Nai' });
    expect(after?.['id']).toBe(before?.['id']);
    expect(await one('code: "46", on: "2024-12-31"', 'name kind')).toEqual({
      name: 'Thừa Thiên Huế',
      kind: 'PROVINCE',
    });
    expect(await one('code: "46", on: "2025-01-01"', 'name kind')).toEqual({
      name: 'Huế',
      kind: 'MUNICIPALITY',
    });
  });

  it('is null for a code that no unit had', async () => {
    expect(await one('code: "00"', 'name')).toBeNull();
    expect(await one('code: "62", on: "2026-01-01"', 'name')).toBeNull();
  });

  it('keeps its last name after its end', async () => {
    const konTum = await one('code: "62", on: "2018-01-01"', 'id');
    const later = await one(`id: "${konTum?.['id']}", on: "2026-01-01"`, 'on name code validTo');
    expect(later).toEqual({ on: '2026-01-01', name: 'Kon Tum', code: '62', validTo: '2025-07-01' });
  });

  it.each([
    ['on: "2018-02-30", code: "04"', 'on'],
    ['id: "04"', 'id'],
    ['', 'code'],
    ['id: "a2d86fec-4039-53b1-8678-8e984e7b9430", code: "04"', 'id'],
  ])('refuses (%s) and names the argument', async (args, argument) => {
    const { errors } = await subgraph.query(`{ province${args && `(${args})`} { id } }`, {}, 'en');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(`"${argument}"`);
  });
});

describe('provinces', () => {
  it('lists the map of the day', async () => {
    expect(await listed('on: "2025-06-30"')).toHaveLength(63);
    expect(await listed('on: "2025-07-01"')).toHaveLength(34);
    expect(await listed('landBorder: true, on: "2025-06-30"')).toHaveLength(25);
    expect(await listed('landBorder: true, on: "2025-07-01"')).toHaveLength(22);
  });

  it('counts land borders and coasts as the domain document does', async () => {
    const either = async (on: string) =>
      new Set([
        ...(await listed(`landBorder: true, on: "${on}"`)),
        ...(await listed(`coast: true, on: "${on}"`)),
      ]);
    expect((await either('2025-06-30')).size).toBe(44);
    expect((await either('2025-07-01')).size).toBe(30);
  });

  it('orders names as a Vietnamese reader does', async () => {
    const list = await listed('on: "2025-07-01"');
    expect(list).toEqual(list.toSorted(new Intl.Collator('vi').compare));
  });

  it.each([
    ['thanh hoa', ['Thanh Hoá']],
    ['THANH HÓA', ['Thanh Hoá']],
    ['dak', ['Đắk Lắk']],
    ['thua thien', ['Huế']],
    ['%', []],
    ['％', []],
    ['＿', []],
    ['_', []],
  ])('finds %j whatever its case, accents and tone placement', async (search, expected) => {
    expect(await listed(`search: ${JSON.stringify(search)}, on: "2026-01-01"`)).toEqual(expected);
  });
});

it.each([
  ['Cao\u00a0Bằng', ['Cao Bằng']],
  [' cao   bang ', ['Cao Bằng']],
  ['Cao\u2009Bằng\t', ['Cao Bằng']],
  ['Bà Rịa Vũng Tàu', ['Bà Rịa - Vũng Tàu']],
  ['ba ria–vung tau', ['Bà Rịa - Vũng Tàu']],
  ['rịa-vũng', ['Bà Rịa - Vũng Tàu']],
])('finds %j whatever separates the words', async (search, expected) => {
  expect(await listed(`search: ${JSON.stringify(search)}, on: "2025-06-30"`)).toEqual(expected);
});

describe('territory', () => {
  it('can be followed forward and back through mergers', async () => {
    const forward = await one('code: "62", on: "2018-01-01"', 'onMap(date: "2026-01-01") { name }');
    expect(forward?.['onMap']).toEqual([{ name: 'Quảng Ngãi' }]);
    const back = await one(
      'code: "51", on: "2026-01-01"',
      'onMap(date: "2018-01-01") { name } predecessors { name on }',
    );
    expect(names(back?.['onMap'] ?? [])).toEqual(['Kon Tum', 'Quảng Ngãi']);
    expect(back?.['predecessors']).toEqual([
      { name: 'Kon Tum', on: '2025-06-30' },
      { name: 'Quảng Ngãi', on: '2025-06-30' },
    ]);
  });

  it('stays itself where nothing was merged', async () => {
    const caoBang = await one(
      'code: "04", on: "2018-08-31"',
      'id onMap(date: "2026-01-01") { id code name }',
    );
    expect(caoBang?.['onMap']).toEqual([{ id: caoBang?.['id'], code: '04', name: 'Cao Bằng' }]);
  });

  it('holds every old unit exactly once on the new map', async () => {
    const { data } = await subgraph.query<{ provinces: { name: string; onMap: { id: string }[] }[] }>(
      '{ provinces(on: "2025-06-30") { name onMap(date: "2025-07-01") { id } } }',
    );
    expect(data?.provinces.map(({ onMap }) => onMap.length)).toEqual(Array(63).fill(1));
    expect(new Set(data?.provinces.flatMap(({ onMap }) => onMap.map(({ id }) => id))).size).toBe(34);
  });

  it('says what happened, with the legal basis left empty where no source names it', async () => {
    const hue = await one('code: "46"', 'lineage { kind effectiveOn legalBasis source }');
    expect(hue?.['lineage']).toEqual([
      expect.objectContaining({ kind: 'CHANGE_OF_KIND', effectiveOn: '2025-01-01', legalBasis: null }),
      expect.objectContaining({ kind: 'RENAME', effectiveOn: '2025-01-01' }),
    ]);
  });
});

describe('claims', () => {
  it('keep contradictions, qualifiers and the wording of the source', async () => {
    const caoBang = await one(
      'code: "04"',
      'claims(measure: BORDER_LENGTH_KM) { value qualifier asPublished verified }',
    );
    expect(caoBang?.['claims']).toEqual([
      { value: 333, qualifier: 'MORE_THAN', asPublished: '333 ("hơn 333 km")', verified: true },
    ]);
    const area = await one('code: "04"', 'claims(measure: BORDER_COMMUNES) { value }');
    expect(area?.['claims']).toEqual([{ value: 46 }, { value: 40 }]);
  });

  it('of merged units are available on the new one', async () => {
    const claims = 'claims(measure: BORDER_LENGTH_KM, withPredecessors: true) { province { name } }';
    const tuyenQuang = await one('code: "08", on: "2026-01-01"', claims);
    expect(tuyenQuang?.['claims']).toEqual([{ province: { name: 'Hà Giang' } }]);
  });
});

it('sends as many statements for 63 units as for one', async () => {
  const fields = `name neighbours { code } names { name } predecessors { name } successors { name } onMap { name }
    lineage { kind predecessors { name } successors { name } } claims { value country { name } province { name } }`;
  const few = await subgraph.query(`{ provinces(search: "Cao Bằng") { ${fields} } }`);
  const many = await subgraph.query(`{ provinces(on: "2025-06-30") { ${fields} } }`);
  expect(few.errors ?? many.errors).toBeUndefined();
  expect(many.statements).toBe(1);
  expect(many.statements).toBe(few.statements);
});

it('answers references in one statement, in order, and null for an unknown unit', async () => {
  const id = (await one('code: "62", on: "2018-01-01"', 'id'))?.['id'];
  const keys = [
    { __typename: 'Province', id, on: '2018-01-01' },
    { __typename: 'Province', id: '00000000-0000-4000-8000-000000000000', on: '2018-01-01' },
  ];
  const { data, statements } = await subgraph.query<{ _entities: unknown[] }>(
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { name } } }',
    { keys },
  );
  expect(data?._entities).toEqual([{ name: 'Kon Tum' }, null]);
  expect(statements).toBe(1);
});

it('is answered beside malformed references', async () => {
  const id = (await one('code: "62", on: "2018-01-01"', 'id'))?.['id'];
  const good = { __typename: 'Province', id, on: '2018-01-01' };
  const bad = [
    { ...good, on: '2018' },
    { ...good, id: '04' },
    { __typename: 'Province', id },
    { ...good, __typename: 'Unit' },
  ];
  const { data, errors } = await subgraph.query<{ _entities: unknown[] }>(
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { name } } }',
    { keys: [...bad, good] },
  );
  expect(data?._entities).toEqual([null, null, null, null, { name: 'Kon Tum' }]);
  const refused = errors?.map(
    ({ path, extensions }) => `${path?.join('.')}: ${String(extensions?.['argument'])}`,
  );
  const why = ['on', 'id', 'on', 'representations'];
  expect(refused?.toSorted()).toEqual(why.map((argument, place) => `_entities.${place}: ${argument}`));
});
