import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { asked, describeRegister, registerSender, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

import { COMMAND, NEW_PROVINCE, OLD_PROVINCE, REFORM } from '../testing/organisation';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

let count = 0;
const input = () => ({
  kind: 'BORDER_POST',
  names: [{ name: `Đồn Biên phòng Thử ${++count}` }],
  provinces: [{ provinceId: OLD_PROVINCE }],
  areas: [{ area: 'Các xã Thử 1, Thử 2' }],
  chains: [{ chain: 'PROFESSIONAL', superiorId: COMMAND }],
});

describeRegister(definition, subgraph, { type: 'Unit', input, change: { source: 'Quyết định Thử' } });

interface Interval {
  id: string;
  validFrom: string | null;
  validTo: string | null;
}

interface Made {
  id: string;
  version: number;
  names: (Interval & { name: string; correctionReason: string | null })[];
  provinces: (Interval & { province: { id: string } })[];
  chains: (Interval & { chain: string; superior: { id: string } })[];
}

const SHOWN = `id version name names { id validFrom validTo name correctionReason }
  provinces { id validFrom validTo province { id } } chains { id validFrom validTo chain superior { id } }`;

const make = async (more: object = {}) =>
  (
    await asked<Made>(subgraph, [
      `mutation ($input: CreateUnitInput!) { it: createUnit(input: $input) { ${SHOWN} } }`,
      { input: { ...input(), ...more } },
    ])
  ).it;

const record = (part: string, { id, version }: Pick<Made, 'id' | 'version'>, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: ${part}Input!) {
      it: record${part}(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version, input: given },
  ]);

const end = (
  part: string,
  { id, version }: Made,
  { entryId, validTo }: { entryId?: string; validTo: string },
) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $entryId: UUID!, $validTo: LocalDate!) {
      it: end${part}(id: $id, version: $version, entryId: $entryId, validTo: $validTo) { ${SHOWN} } }`,
    { id, version, entryId, validTo },
  ]);

const correct = (part: string, { id, version }: Made, entryId: string | undefined, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $entryId: UUID!, $input: Correct${part}Input!) {
      it: correct${part}(id: $id, version: $version, entryId: $entryId, input: $input, reason: "Đọc nhầm") { ${SHOWN} } }`,
    { id, version, entryId, input: given },
  ]);

const span = ({ validFrom, validTo }: Interval) => [validFrom, validTo];

it('is called otherwise from a day on, and keeps the name it had', async () => {
  const made = await make();
  const { it: renamed } = await record('UnitName', made, {
    validFrom: REFORM,
    name: 'Đồn Biên phòng Thử mới',
  });
  expect(renamed).toMatchObject({ version: 2, name: 'Đồn Biên phòng Thử mới' });
  expect(renamed.names.map(span)).toEqual([
    [null, REFORM],
    [REFORM, null],
  ]);
});

it('moves to the province that took over its own, and can be corrected', async () => {
  const { it: moved } = await record('UnitProvince', await make(), {
    validFrom: REFORM,
    provinceId: NEW_PROVINCE,
  });
  expect(moved.provinces.map(({ province: { id } }) => id)).toEqual([OLD_PROVINCE, NEW_PROVINCE]);
  const { it: right } = await correct('UnitProvince', moved, moved.provinces[1]?.id, {
    validFrom: '2025-06-28',
  });
  expect(right.provinces.map(span)).toEqual([
    [null, '2025-06-28'],
    ['2025-06-28', null],
  ]);
});

it('stands in both chains at once, each with intervals of its own', async () => {
  const military = await make({ kind: 'PROVINCIAL_MILITARY_COMMAND' });
  const { it: both } = await record('ChainLink', await make(), {
    validFrom: REFORM,
    chain: 'ORGANIC',
    superiorId: military.id,
  });
  expect(both.chains.map((link) => [link.chain, link.superior.id, ...span(link)])).toEqual([
    ['PROFESSIONAL', COMMAND, null, null],
    ['ORGANIC', military.id, REFORM, null],
  ]);
  const again = await record('ChainLink', both, {
    validFrom: REFORM,
    chain: 'ORGANIC',
    superiorId: COMMAND,
  });
  expect(again.refused).toMatchObject({ code: 'CONFLICT', argument: 'validFrom' });
  // As a link of the other chain it would hold beside the one that is there.
  const moved = await correct('ChainLink', both, both.chains[1]?.id, { chain: 'PROFESSIONAL' });
  expect(moved.refused).toMatchObject({ code: 'CONFLICT', argument: 'validFrom' });
});

it('leaves a chain on a day, with nobody above it from then on', async () => {
  const made = await make();
  const entryId = made.chains[0]?.id ?? '';
  const { it: left } = await end('ChainLink', made, { entryId, validTo: REFORM });
  expect(left.chains.map(span)).toEqual([[null, REFORM]]);
  const twice = await end('ChainLink', left, { entryId, validTo: '2026-01-01' });
  expect(twice.refused).toMatchObject({ code: 'CONFLICT', argument: 'validTo' });
  const nobodys = await end('ChainLink', left, { entryId: randomUUID(), validTo: REFORM });
  expect(nobodys.refused).toMatchObject({ code: 'NOT_FOUND', argument: 'entryId' });
});

it('does not end before it begins', async () => {
  const made = await make({
    chains: [{ chain: 'PROFESSIONAL', superiorId: COMMAND, validFrom: '2010-01-01' }],
  });
  const early = await end('ChainLink', made, { entryId: made.chains[0]?.id ?? '', validTo: '2009-01-01' });
  expect(early.refused).toMatchObject({ code: 'CONFLICT', argument: 'validTo' });
});

it('is never above itself in a chain, and may be above in the one what is above it in the other', async () => {
  const upper = await make();
  const lower = await make({ chains: [{ chain: 'PROFESSIONAL', superiorId: upper.id }] });
  const under = (chain: string) =>
    record('ChainLink', upper, { validFrom: '2020-01-01', chain, superiorId: lower.id });
  expect((await under('PROFESSIONAL')).refused).toMatchObject({
    code: 'CONFLICT',
    argument: 'superiorId',
    message: expect.stringMatching(/above the one that is named/),
  });
  expect((await under('ORGANIC')).refused).toBeUndefined();
});

it('is never put under a unit that is unknown or retired', async () => {
  const made = await make();
  const retired = await make();
  await asked(subgraph, [
    `mutation { it: retireUnit(id: "${retired.id}", version: 1, reason: "Trùng") { id } }`,
  ]);
  const put = { chain: 'ORGANIC', validFrom: REFORM };
  for (const [superiorId, code] of [
    [randomUUID(), 'NOT_FOUND'],
    [retired.id, 'CONFLICT'],
  ] as const) {
    const refused = { code, argument: 'superiorId' };
    expect((await record('ChainLink', made, { ...put, superiorId })).refused).toMatchObject(refused);
    expect((await correct('ChainLink', made, made.chains[0]?.id, { superiorId })).refused).toMatchObject(
      refused,
    );
  }
});

it.each([
  [{ names: [] }, 'names'],
  [
    {
      names: [
        { name: 'A', validTo: '2014-01-01' },
        { name: 'B', validFrom: '2015-01-01' },
      ],
    },
    'names.1.validFrom',
  ],
  [
    {
      chains: [
        { chain: 'ORGANIC', superiorId: COMMAND },
        { chain: 'ORGANIC', superiorId: COMMAND, validFrom: REFORM },
      ],
    },
    'chains.1.validFrom',
  ],
  [{ chains: [{ chain: 'ORGANIC', superiorId: randomUUID() }] }, 'chains.0.superiorId'],
  [{ validFrom: '2020-01-01', validTo: '2019-01-01' }, 'validTo'],
])('is not made with %j', async (more, argument) => {
  const made = await asked(subgraph, [
    'mutation ($input: CreateUnitInput!) { it: createUnit(input: $input) { id } }',
    { input: { ...input(), ...more } },
  ]);
  expect(made.refused).toMatchObject({ argument });
});

it('is not retired while units or posts are recorded under it, and lists leave it out when it is', async () => {
  const upper = await make();
  await make({ chains: [{ chain: 'PROFESSIONAL', superiorId: upper.id }] });
  const retire = (id: string) =>
    asked(subgraph, [`mutation { it: retireUnit(id: "${id}", version: 1, reason: "Trùng") { id } }`]);
  expect((await retire(upper.id)).refused).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/below this one/),
  });
  expect((await retire(COMMAND)).refused).toMatchObject({ code: 'CONFLICT' });
  const alone = await make({ names: [{ name: 'Đồn Biên phòng Thử lẻ loi' }] });
  const listed = async (more = '') =>
    (
      await asked<{ totalCount: number }>(subgraph, [
        `{ it: units(search: "Thử lẻ loi"${more}) { totalCount } }`,
      ])
    ).it.totalCount;
  expect(await listed()).toBe(1);
  await retire(alone.id);
  expect([await listed(), await listed(', retired: true')]).toEqual([0, 1]);
});

it('is retired although a retired record names a post in it, which then is not restored before it', async () => {
  const made = await make();
  const { it: person } = await asked<Made>(subgraph, [
    'mutation ($input: CreatePersonInput!) { it: createPerson(input: $input) { id } }',
    { input: { fullName: 'Nguyễn Văn Thử 0001', appointments: [{ post: 'Trợ lý', unitId: made.id }] } },
  ]);
  const posts = async () =>
    (
      await asked<{ appointments: { totalCount: number } }>(subgraph, [
        `{ it: unit(id: "${made.id}") { appointments { totalCount } } }`,
      ])
    ).it.appointments.totalCount;
  const keep = (what: string, id: string, version: number) =>
    asked(subgraph, [
      `mutation { it: ${what}(id: "${id}", version: ${version}${what.startsWith('retire') ? ', reason: "Nhầm"' : ''}) { id } }`,
    ]);
  expect(await posts()).toBe(1);
  expect((await keep('retireUnit', made.id, 1)).refused).toMatchObject({
    message: expect.stringMatching(/posts of persons/),
  });
  await keep('retirePerson', person.id, 1);
  expect(await posts()).toBe(0);
  expect((await keep('retireUnit', made.id, 1)).refused).toBeUndefined();
  expect((await keep('restorePerson', person.id, 2)).refused).toMatchObject({
    code: 'CONFLICT',
    argument: 'id',
    message: expect.stringMatching(/unit that was retired/),
  });
  await keep('restoreUnit', made.id, 2);
  expect((await keep('restorePerson', person.id, 2)).refused).toBeUndefined();
});

it('shows units of a like name, with what they are under', async () => {
  const facts = definition.registers?.find(({ type }) => type === 'Unit');
  if (!facts) throw new Error('No register keeps units.');
  const made = await make({ names: [{ name: 'Đồn Biên phòng Thử Pò Hèn' }] });
  const { alike } = await registerSender(subgraph, facts).check({
    names: [{ name: 'don bien phong thu po hen' }],
  });
  expect(alike).toEqual([
    {
      id: made.id,
      title: 'Đồn Biên phòng Thử Pò Hèn',
      apart: [
        { field: 'kind', value: 'BORDER_POST' },
        { field: 'superior', value: 'Bộ Tư lệnh Bộ đội Biên phòng' },
      ],
    },
  ]);
});
