import 'reflect-metadata';

import { asked, listSender, ofProvince, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { NEW_PROVINCE, OLD_PROVINCE, organise, POSTS, unitId } from '../testing/organisation';

const subgraph = subgraphForSpec(definition, createTestDatabase);

beforeAll(() => organise(subgraph.dataSource));

const UNIT = 'Ban Chỉ huy Biên phòng Thử';
const OFFICER = ofProvince(NEW_PROVINCE);
const ELSEWHERE = ofProvince(OLD_PROVINCE);

const COLUMNS = [
  ...['fullName', 'birthDate', 'appointments.post', 'appointments.unitId', 'appointments.validFrom'],
  ...['ranks.rankCode', 'ranks.validFrom', 'service.status', 'service.validFrom'],
];
const { imported } = listSender(definition, subgraph, { type: 'Person', columns: COLUMNS });

let count = 0;
const newName = () => `Nguyễn Văn Nhập ${String(++count).padStart(4, '0')}`;

/** A row of the list, in the order of its columns. */
const row = (
  name: string,
  { born = '1980-05-06', unit = UNIT, post = 'Trợ lý', from = '2026-01-01', rank = 'MAJOR' } = {},
) => [name, born, post, unit, from, rank, '2015-01-01', 'Tại ngũ', '2000-01-01'];

interface Told {
  version: number;
  birthDate: string | null;
  appointments: { post: string; unit: { id: string }; validFrom: string | null }[];
  ranks: { rank: { code: string }; validFrom: string | null; validTo: string | null }[];
  service: { status: string }[];
}

const person = async (id: string | null | undefined) =>
  (
    await asked<Told>(subgraph, [
      `query ($id: UUID!) { it: person(id: $id) { version birthDate appointments { post unit { id } validFrom }
        ranks { rank { code } validFrom validTo } service { status } } }`,
      { id },
    ])
  ).it;

const enter = async (fullName: string, birthDate?: string, unit = unitId('province')) =>
  (
    await asked<{ id: string }>(subgraph, [
      'mutation ($input: CreatePersonInput!) { it: createPerson(input: $input) { id } }',
      { input: { fullName, birthDate, appointments: [{ post: 'Cán bộ', unitId: unit }] } },
    ])
  ).it.id;

it('are made with rank, post and service, and their unit is found by its name on the day of the post', async () => {
  const told = await imported([row(newName())]);
  expect(told).toMatchObject({ state: 'APPLIED', counts: { made: 1 } });
  expect(await person(told.rows[0]?.recordId)).toEqual({
    version: 1,
    birthDate: '1980-05-06',
    appointments: [{ post: 'Trợ lý', unit: { id: unitId('province') }, validFrom: '2026-01-01' }],
    ranks: [{ rank: { code: 'MAJOR' }, validFrom: '2015-01-01', validTo: null }],
    service: [{ status: 'SERVING' }],
  });
  const before = { from: '2020-01-01' };
  for (const unit of [UNIT, 'Bộ chỉ huy biên phòng thử'])
    expect((await imported([row(newName(), { ...before, unit })])).rows).toMatchObject([{ outcome: 'MADE' }]);
});

it('are promoted from a new day, and a post at another place is held beside the first', async () => {
  const name = newName();
  const [made] = (await imported([row(name)])).rows;
  const later = [
    name,
    '1980-05-06',
    'Trưởng ban',
    UNIT,
    '2026-02-01',
    'LIEUTENANT_COLONEL',
    '2025-01-01',
    '',
    '',
  ];
  expect((await imported([later])).rows).toMatchObject([{ outcome: 'CHANGED', recordId: made?.recordId }]);
  expect((await imported([later])).rows).toMatchObject([{ outcome: 'SAME' }]);
  const told = await person(made?.recordId);
  expect(told).toMatchObject({
    version: 2,
    ranks: [{ validTo: '2025-01-01' }, { rank: { code: 'LIEUTENANT_COLONEL' }, validTo: null }],
  });
  expect(told.appointments.map(({ post }) => post).sort()).toEqual(['Trưởng ban', 'Trợ lý']);
});

it('that may be there already are told, unless the year of birth tells them apart', async () => {
  const name = newName();
  const [known, unknown] = [await enter(name, '1980-01-02'), await enter(name)];
  const alike = async (born: string) => {
    const told = await imported([row(name, { born }), row(newName())], { apply: false });
    expect(told.rows).toMatchObject([
      { outcome: 'MADE', refusals: [] },
      { outcome: 'MADE', alike: [] },
    ]);
    expect(told.counts.alike).toBe(1);
    return told.rows[0]?.alike.map(({ id }) => id).sort();
  };
  expect(await alike('1980-05-06')).toEqual([known, unknown].sort());
  expect(await alike('1981-05-06')).toEqual([unknown]);
  expect((await imported([row(name, { born: '' })], { apply: false })).rows).toMatchObject([
    { outcome: 'CHANGED', recordId: unknown, alike: [] },
  ]);
});

it('are not told apart by what an officer may not see of them', async () => {
  const name = newName();
  const hidden = await enter(name, '1980-05-06', unitId(POSTS[0] ?? ''));
  for (const born of ['1980-05-06', '1971-01-01']) {
    const told = await imported([row(name, { born })], { apply: false, officer: OFFICER });
    expect(told.rows).toMatchObject([{ outcome: 'MADE', alike: [{ id: hidden }] }]);
    expect(told.rows[0]?.alike[0]?.apart.map(({ field }) => field)).not.toContain('birthYear');
  }
});

it('are entered by a province for its own units only, as by hand', async () => {
  const rows = [row(newName())];
  expect(await imported(rows, { apply: false, officer: OFFICER })).toMatchObject({ counts: { made: 1 } });
  expect((await imported(rows, { apply: false, officer: ELSEWHERE })).rows).toMatchObject([
    { refusals: [{ code: 'FORBIDDEN' }] },
  ]);
});

it('are refused by row, column and rule', async () => {
  const name = newName();
  const told = await imported([
    row(name, { born: '2999-01-01' }),
    row(name, { rank: 'ADMIRAL_OF_ALL' }),
    row(name, { unit: 'Đơn vị không có' }),
    row('', {}),
    row(name, { post: '' }),
  ]);
  expect(told).toMatchObject({ state: 'CHECKED', counts: { refused: 5 } });
  expect(told.rows.map(({ refusals }) => refusals.map(({ argument }) => argument))).toEqual([
    ['birthDate'],
    ['ranks.rankCode'],
    ['appointments.unitId', null],
    ['fullName'],
    ['appointments.post', null],
  ]);
});
