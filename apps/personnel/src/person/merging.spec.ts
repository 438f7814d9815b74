import 'reflect-metadata';

import { asked, ofProvince, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { NEW_PROVINCE, organise, unitId } from '../testing/organisation';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

beforeAll(() => organise(subgraph.dataSource));

interface Seen {
  id: string;
  version: number;
}

let count = 0;
const person = async (more: object = {}) => {
  const fullName = `Nguyễn Văn Thử ${String(++count).padStart(4, '0')}`;
  const { it: made } = await asked<Seen>(subgraph, [
    'mutation ($input: CreatePersonInput!) { it: createPerson(input: $input) { id version } }',
    { input: { fullName, ...more } },
  ]);
  return made;
};

const post = (name: string, more: object = {}) => ({ post: name, unitId: unitId('province'), ...more });

const merge = ({ id, version }: Seen, intoId: string, officer?: ReturnType<typeof ofProvince>) =>
  asked<Seen>(
    subgraph,
    [
      `mutation ($id: UUID!, $version: Int!, $input: MergePersonInput!) {
        it: mergePerson(id: $id, version: $version, input: $input, reason: "Nhập hai lần") { id version } }`,
      { id, version, input: { intoId } },
    ],
    officer,
  );

const separate = ({ id, version }: Seen) =>
  asked<Seen>(subgraph, [`mutation { it: separatePerson(id: "${id}", version: ${version}) { id version } }`]);

const retired = (type: string, id: string) =>
  asked(subgraph, [`mutation { it: retire${type}(id: "${id}", version: 1, reason: "Nhầm") { id } }`]);

const SHOWN = `fullName post rank { code } mergedInto { id } records { id } retiredOn
  appointments { id recordId post } ranks { id rank { code } }`;
const seen = async (id: string) => (await asked(subgraph, [`{ it: person(id: "${id}") { ${SHOWN} } }`])).it;

const two = async () => ({
  first: await person({
    appointments: [post('Đội trưởng', { validFrom: '2010-01-01', validTo: '2020-01-01' })],
    ranks: [{ rankCode: 'CAPTAIN', validFrom: '2010-01-01', validTo: '2018-01-01' }],
  }),
  second: await person({
    appointments: [post('Đồn trưởng', { validFrom: '2020-01-01' })],
    ranks: [{ rankCode: 'MAJOR', validFrom: '2018-01-01' }],
  }),
});

it('keeps both histories at the record that stays, and answers by the other as well', async () => {
  const { first, second } = await two();
  expect((await merge(second, first.id)).refused).toBeUndefined();
  expect(await seen(first.id)).toMatchObject({
    post: 'Đồn trưởng',
    rank: { code: 'MAJOR' },
    records: [{ id: first.id }, { id: second.id }],
    appointments: [
      { post: 'Đội trưởng', recordId: first.id },
      { post: 'Đồn trưởng', recordId: second.id },
    ],
    ranks: [{ rank: { code: 'CAPTAIN' } }, { rank: { code: 'MAJOR' } }],
  });
  expect(await seen(second.id)).toMatchObject({
    fullName: expect.stringMatching(/^Nguyễn Văn Thử/),
    mergedInto: { id: first.id },
    records: [{ id: second.id }],
  });
});

it('names the record that stays as the holder of a post, and lists it alone', async () => {
  const { first, second } = await two();
  await merge(second, first.id);
  const { it: unit } = await asked<{ appointments: { nodes: { post: string; person: Seen }[] } }>(subgraph, [
    `{ it: unit(id: "${unitId('province')}") { appointments(first: 200) { nodes { post person { id } } } } }`,
  ]);
  const holders = unit.appointments.nodes.map(({ person: { id } }) => id);
  expect(holders).toContain(first.id);
  expect(holders).not.toContain(second.id);
});

it('gives a province all records of who serves in its units, and none of who or what was retired', async () => {
  const { first, second } = await two();
  await merge(second, first.id);
  const wrong = await person({ appointments: [post('Trợ lý')] });
  await retired('Person', wrong.id);
  const { it: unit } = await asked<Seen>(subgraph, [
    'mutation ($input: CreateUnitInput!) { it: createUnit(input: $input) { id } }',
    {
      input: {
        kind: 'BORDER_POST',
        names: [{ name: 'Đồn Biên phòng Thử nhầm' }],
        provinces: [{ provinceId: NEW_PROVINCE }],
      },
    },
  ]);
  const known = async () => {
    const { data } = await subgraph.query<{ _entities: [{ unitsAndStaff: string[] }] }>(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { unitsAndStaff } } }',
      { keys: [{ __typename: 'Province', id: NEW_PROVINCE, on: '2026-01-01' }] },
    );
    return data?._entities[0].unitsAndStaff ?? [];
  };
  expect(await known()).toEqual(expect.arrayContaining([unitId('province'), unit.id, first.id, second.id]));
  await retired('Unit', unit.id);
  const left = await known();
  expect(left).not.toContain(wrong.id);
  expect(left).not.toContain(unit.id);
});

it('shows the unit of the person beside the record that stays', async () => {
  const { it: elsewhere } = await asked<Seen>(subgraph, [
    'mutation ($input: CreateUnitInput!) { it: createUnit(input: $input) { id } }',
    { input: { kind: 'BORDER_POST', names: [{ name: 'Đồn Biên phòng Thử sau' }] } },
  ]);
  const fullName = 'Phan Thị Thử Xín Cái';
  const ended = { validFrom: '2010-01-01', validTo: '2020-01-01' };
  const first = await person({ fullName, appointments: [post('Đội trưởng', ended)] });
  const second = await person({ appointments: [{ ...post('Đồn trưởng'), unitId: elsewhere.id }] });
  await merge(second, first.id);
  const { it: checked } = await asked<{ alike: object[] }>(subgraph, [
    'query ($input: CheckPersonInput!) { it: checkPerson(input: $input) { alike { id apart { field value } } } }',
    { input: { fullName } },
  ]);
  expect(checked.alike).toEqual([
    { id: first.id, apart: [{ field: 'unitToday', value: 'Đồn Biên phòng Thử sau' }] },
  ]);
});

it('loses nothing when it is undone on the same day', async () => {
  const { first, second } = await two();
  const before = [await seen(first.id), await seen(second.id)];
  const { it: merged } = await merge(second, first.id);
  expect((await separate(merged)).refused).toBeUndefined();
  expect([await seen(first.id), await seen(second.id)]).toEqual(before);
});

it('is not undone on a later day, nor by restoring the record', async () => {
  const { first, second } = await two();
  const { it: merged } = await merge(second, first.id);
  const restored = await asked(subgraph, [
    `mutation { it: restorePerson(id: "${merged.id}", version: ${merged.version}) { id } }`,
  ]);
  expect(restored.refused).toMatchObject({ code: 'CONFLICT', argument: 'id' });
  await subgraph.dataSource.query(`UPDATE person SET merged_on = merged_on - 1 WHERE id = $1`, [second.id]);
  expect((await separate({ ...merged, version: merged.version + 1 })).refused).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/only on the day/),
  });
});

it.each<[string, (units: Awaited<ReturnType<typeof two>>) => Promise<{ refused?: unknown }>, object]>([
  [
    'into itself',
    ({ first }) => merge(first, first.id),
    { code: 'BAD_USER_INPUT', argument: 'input.intoId' },
  ],
  [
    'when others were merged into it',
    async ({ first, second }) => {
      await merge(second, first.id);
      return merge({ ...first, version: 1 }, (await person()).id);
    },
    { code: 'CONFLICT', argument: 'id' },
  ],
  [
    'into a record that was merged itself',
    async ({ first, second }) => {
      await merge(second, first.id);
      return merge(await person(), second.id);
    },
    { code: 'CONFLICT', argument: 'input.intoId' },
  ],
  [
    'by a province',
    ({ first, second }) => merge(second, first.id, ofProvince(NEW_PROVINCE)),
    { code: 'FORBIDDEN' },
  ],
])('is refused %s', async (_, attempt, refused) => {
  expect((await attempt(await two())).refused).toMatchObject(refused);
});
