import 'reflect-metadata';

import {
  asked,
  describeRegister,
  ofProvince,
  registerSender,
  subgraphForSpec,
} from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { COMMAND, NEW_PROVINCE, OLD_PROVINCE, organise, REFORM, unitId } from '../testing/organisation';

const subgraph = subgraphForSpec(definition, createTestDatabase);

beforeAll(() => organise(subgraph.dataSource));

const HERE = unitId('province');

let count = 0;
const input = () => ({
  fullName: `Nguyễn Văn Thử ${String(++count).padStart(4, '0')}`,
  birthDate: '1970-02-03',
  appointments: [{ post: 'Cán bộ', unitId: HERE, validFrom: '2020-01-01' }],
  ranks: [{ rankCode: 'MAJOR', validFrom: '2019-01-01' }],
  service: [{ status: 'SERVING', validFrom: '1990-01-01' }],
});

describeRegister(definition, subgraph, { type: 'Person', input, change: { birthDate: '1971-02-03' } });

interface Made {
  id: string;
  version: number;
  appointments: { id: string; post: string; validFrom: string | null; validTo: string | null }[];
  ranks: { id: string; rank: { name: string }; validTo: string | null }[];
}

const SHOWN = `id version appointments { id post validFrom validTo } ranks { id rank { name } validTo }`;

const make = (more: object = {}, officer?: ReturnType<typeof ofProvince>) =>
  asked<Made>(
    subgraph,
    [
      `mutation ($input: CreatePersonInput!) { it: createPerson(input: $input) { ${SHOWN} } }`,
      { input: { ...input(), ...more } },
    ],
    officer,
  );

const record = (
  part: string,
  { id, version }: Made,
  given: object,
  officer?: ReturnType<typeof ofProvince>,
) =>
  asked<Made>(
    subgraph,
    [
      `mutation ($id: UUID!, $version: Int!, $input: ${part}Input!) {
        it: record${part}(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
      { id, version, input: given },
    ],
    officer,
  );

it('is promoted from a day on', async () => {
  const { it: promoted } = await record('PersonRank', (await make()).it, {
    validFrom: REFORM,
    rankCode: 'LIEUTENANT_COLONEL',
  });
  expect(promoted.ranks.map(({ rank: { name }, validTo }) => [name, validTo])).toEqual([
    ['Thiếu tá', REFORM],
    ['Trung tá', null],
  ]);
});

it('may hold several posts at once, each of which ends by itself', async () => {
  const { it: both } = await record('Appointment', (await make()).it, {
    validFrom: REFORM,
    post: 'Bí thư chi bộ',
    unitId: HERE,
  });
  expect(both.appointments.map(({ validTo }) => validTo)).toEqual([null, null]);
  const { it: one } = await asked<Made>(subgraph, [
    `mutation { it: endAppointment(id: "${both.id}", version: ${both.version}, entryId: "${both.appointments[0]?.id}",
      validTo: "2026-01-01") { ${SHOWN} } }`,
  ]);
  expect(one.appointments.map(({ post, validTo }) => [post, validTo])).toEqual([
    ['Cán bộ', '2026-01-01'],
    ['Bí thư chi bộ', null],
  ]);
});

it.each([
  [{ ranks: [{ rankCode: 'GENERALISSIMO' }] }, 'ranks.0.rankCode'],
  [{ birthDate: '9999-01-01' }, 'birthDate'],
  [
    {
      ranks: [{ rankCode: 'MAJOR' }, { rankCode: 'CAPTAIN', validFrom: '2010-01-01' }],
    },
    'ranks.1.validFrom',
  ],
])('is not made with %j', async (more, argument) => {
  expect((await make(more)).refused).toMatchObject({ argument });
});

it('is kept by the province in which the person serves, and by no other', async () => {
  const [own, other] = [ofProvince(NEW_PROVINCE), ofProvince(OLD_PROVINCE)];
  const { it: made } = await make({}, own);
  expect(made.version).toBe(1);
  expect((await make({}, other)).refused).toMatchObject({ code: 'FORBIDDEN' });
  expect((await make({ appointments: [] }, own)).refused).toMatchObject({ code: 'FORBIDDEN' });
  const post = { validFrom: REFORM, post: 'Đồn trưởng', unitId: HERE };
  expect((await record('Appointment', made, post, other)).refused).toMatchObject({ code: 'FORBIDDEN' });
  expect((await record('Appointment', made, post, own)).refused).toBeUndefined();
});

it('is kept by the province of the post that holds today, whichever was typed last', async () => {
  const [today, past] = [
    { post: 'Đồn trưởng', unitId: HERE, validFrom: '2020-01-01' },
    { post: 'Trợ lý', unitId: COMMAND, validFrom: '2010-01-01', validTo: '2020-01-01' },
  ];
  for (const appointments of [
    [today, past],
    [past, today],
  ])
    expect((await make({ appointments }, ofProvince(NEW_PROVINCE))).refused).toBeUndefined();
});

it('cannot be taken over from headquarters by whoever would like to see a date of birth', async () => {
  const { it: made } = await make({ appointments: [{ post: 'Trợ lý', unitId: COMMAND }] });
  const post = { validFrom: REFORM, post: 'Cán bộ', unitId: HERE };
  expect((await record('Appointment', made, post, ofProvince(NEW_PROVINCE))).refused).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('shows people of a like name with unit and year of birth, the year only to who may see it', async () => {
  await make({ fullName: 'Trần Thị Thử Bản Giốc' });
  const facts = definition.registers?.find(({ type }) => type === 'Person');
  if (!facts) throw new Error('No register keeps people.');
  const sought = { fullName: 'tran thi thu ban gioc' };
  const { alike } = await registerSender(subgraph, facts).check(sought);
  expect(alike).toMatchObject([
    {
      title: 'Trần Thị Thử Bản Giốc',
      apart: [
        { field: 'birthYear', value: '1970' },
        { field: 'unitToday', value: 'Ban Chỉ huy Biên phòng Thử' },
      ],
    },
  ]);
  const seenBy = async (province: string) =>
    (
      await asked<{ alike: { apart: { field: string }[] }[] }>(
        subgraph,
        [
          'query ($input: CheckPersonInput!) { it: checkPerson(input: $input) { alike { apart { field } } } }',
          { input: sought },
        ],
        ofProvince(province),
      )
    ).it.alike.flatMap(({ apart }) => apart.map(({ field }) => field));
  expect(await seenBy(OLD_PROVINCE)).toEqual(['unitToday']);
  expect(await seenBy(NEW_PROVINCE)).toEqual(['birthYear', 'unitToday']);
});

it('is left out of lists when its record is retired', async () => {
  const { it: made } = await make({ fullName: 'Lò Văn Thử Thôi Dùng' });
  await asked(subgraph, [
    `mutation { it: retirePerson(id: "${made.id}", version: 1, reason: "Trùng") { id } }`,
  ]);
  const { it: listed } = await asked<{ totalCount: number }>(subgraph, [
    '{ it: people(search: "thoi dung") { totalCount } }',
  ]);
  expect(listed.totalCount).toBe(0);
});
