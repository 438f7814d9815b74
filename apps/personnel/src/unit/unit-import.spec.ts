import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { asked, listSender, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { COMMAND, NEW_PROVINCE, OLD_PROVINCE, REFORM } from '../testing/organisation';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

const NAMED = ['kind', 'names.name', 'names.validFrom'];
const POST = 'Đồn biên phòng';
const { imported } = listSender(definition, subgraph, { type: 'Unit', columns: NAMED });

let count = 0;
const newName = () => `Đồn Biên phòng Nhập Thử ${++count}`;

interface Told {
  id: string;
  version: number;
  names: { name: string; nameEn: string | null; validFrom: string | null; validTo: string | null }[];
  provinces: { validFrom: string | null; validTo: string | null; province: { id: string } }[];
  chains: { chain: string; superior: { id: string } }[];
}

const unit = async (id: string | null | undefined, on = '2026-01-01') =>
  (
    await asked<Told>(subgraph, [
      `query ($id: UUID!, $on: LocalDate!) { it: unit(id: $id, on: $on) { id version
        names { name nameEn validFrom validTo } provinces { validFrom validTo province { id } }
        chains { chain superior { id } } } }`,
      { id, on },
    ])
  ).it;

const CHAINED = ['kind', 'names.name', 'chains.chain', 'chains.superiorId', 'chains.validFrom'];

it('are made with what changes with time, under superiors of the list or of those that are there', async () => {
  const [above, below] = [newName(), newName()];
  const columns = [...CHAINED, 'provinces.provinceId', 'provinces.validFrom'];
  const told = await imported(
    [
      [POST, above, 'Chuyên môn', COMMAND, '2010-01-01', OLD_PROVINCE, '2010-01-01'],
      [POST, below, 'Professional', above.toUpperCase(), '2012-01-01', NEW_PROVINCE, REFORM],
    ],
    { columns },
  );
  expect(told).toMatchObject({ state: 'APPLIED', counts: { made: 2 } });
  const [first, second] = told.rows;
  expect(await unit(second?.recordId)).toMatchObject({
    names: [{ name: below, validFrom: null }],
    provinces: [{ province: { id: NEW_PROVINCE }, validFrom: REFORM }],
    chains: [{ chain: 'PROFESSIONAL', superior: { id: first?.recordId } }],
  });
  const third = await imported([[POST, newName(), 'PROFESSIONAL', above, '2012-01-01']], {
    columns: CHAINED,
  });
  expect((await unit(third.rows[0]?.recordId)).chains).toMatchObject([{ superior: { id: first?.recordId } }]);
});

it('says so where a superior stands in a row below, was never heard of, or is retired', async () => {
  const [above, retired] = [newName(), newName()];
  const made = await imported([[POST, retired, '']]);
  const [row] = made.rows;
  await asked(subgraph, [
    `mutation { it: retireUnit(id: "${row?.recordId}", version: 1, reason: "Thử") { id } }`,
  ]);
  const told = await imported(
    [
      [POST, newName(), 'Chuyên môn', above, ''],
      [POST, above, '', '', ''],
      [POST, newName(), 'Chuyên môn', randomUUID(), ''],
      [POST, newName(), 'Chuyên môn', String(row?.recordId), ''],
      [POST, newName(), 'Chuyên môn', retired, ''],
    ],
    { columns: CHAINED },
  );
  expect(told).toMatchObject({ state: 'CHECKED', counts: { made: 1, refused: 4 } });
  const said = told.rows.map(({ refusals: [refusal] }) => refusal && [refusal.argument, refusal.code]);
  const at = 'chains.superiorId';
  expect(said).toEqual([
    [at, 'BAD_USER_INPUT'],
    undefined,
    [at, 'NOT_FOUND'],
    [at, 'CONFLICT'],
    [at, 'BAD_USER_INPUT'],
  ]);
  expect(told.rows[0]?.refusals[0]?.message).toMatch(/must stand in a row above\.$/);
});

const ENGLISH = ['names.name', 'names.validFrom', 'names.nameEn', 'reason'];

it('get another version from a new day, and are the same where nothing else is said', async () => {
  const name = newName();
  const made = await imported([[POST, name, '2010-01-01']]);
  const id = made.rows[0]?.recordId;
  const outcome = async (...rest: string[]) =>
    (await imported([[name.toLowerCase(), ...rest]], { columns: ENGLISH })).rows[0];
  expect(await outcome('2010-01-01', '', '')).toMatchObject({ outcome: 'SAME', recordId: id });
  expect(await outcome('2015-01-01', '', '')).toMatchObject({ outcome: 'SAME', recordId: id });
  expect(await outcome('2020-01-01', 'Test post', '')).toMatchObject({ outcome: 'CHANGED', recordId: id });
  expect(await outcome('', 'Test post', '')).toMatchObject({ outcome: 'SAME' });
  expect(await unit(id)).toMatchObject({
    version: 2,
    names: [
      { name, nameEn: null, validFrom: '2010-01-01', validTo: '2020-01-01' },
      { name, nameEn: 'Test post', validFrom: '2020-01-01', validTo: null },
    ],
  });
});

it('correct what is recorded from the same day only with a reason, and nothing without a day', async () => {
  const name = newName();
  const id = (await imported([[POST, name, '2010-01-01']])).rows[0]?.recordId;
  const row = async (...rest: string[]) => (await imported([[name, ...rest]], { columns: ENGLISH })).rows[0];
  expect(await row('2010-01-01', 'Test post', '')).toMatchObject({
    outcome: 'REFUSED',
    refusals: [{ argument: 'reason' }],
  });
  expect(await row('', 'Test post', '')).toMatchObject({
    outcome: 'REFUSED',
    refusals: [{ argument: 'names.validFrom' }],
  });
  expect(await row('2010-01-01', 'Test post', 'Đọc nhầm')).toMatchObject({ outcome: 'CHANGED' });
  expect((await unit(id)).names).toMatchObject([{ nameEn: 'Test post', validFrom: '2010-01-01' }]);
});

it('leave a province on the day that a row says, which needs no reason', async () => {
  const name = newName();
  const columns = ['kind', 'names.name', 'provinces.provinceId', 'provinces.validFrom', 'provinces.validTo'];
  const row = (to: string) => imported([[POST, name, OLD_PROVINCE, '2010-01-01', to]], { columns });
  const made = await row('');
  expect((await row(REFORM)).rows).toMatchObject([{ outcome: 'CHANGED' }]);
  expect((await row(REFORM)).rows).toMatchObject([{ outcome: 'SAME' }]);
  expect((await unit(made.rows[0]?.recordId)).provinces).toMatchObject([{ validTo: REFORM }]);
});

it('are found by what they were called on the day of the row', async () => {
  const [former, name] = [newName(), newName()];
  const made = await imported([[POST, former, '2010-01-01']]);
  const id = made.rows[0]?.recordId;
  await asked(subgraph, [
    `mutation { it: recordUnitName(id: "${id}", version: 1, input: { validFrom: "2020-01-01", name: "${name}" }) { id } }`,
  ]);
  const told = await imported(
    [
      [POST, former, '2015-01-01'],
      [POST, former, '2022-01-01'],
    ],
    { apply: false },
  );
  expect(told.rows).toMatchObject([
    { outcome: 'SAME', recordId: id },
    { outcome: 'REFUSED', refusals: [{ argument: null }] },
  ]);
  expect((await imported([[POST, former, '2022-01-01']], { apply: false })).rows).toMatchObject([
    { outcome: 'MADE', recordId: null },
  ]);
});

it('are held to the rules of each interval, told by the column', async () => {
  const name = newName();
  const columns = ['kind', 'names.name', 'names.validFrom', 'names.validTo'];
  const told = await imported(
    [
      [POST, name, '2020-01-01', '2019-01-01'],
      [POST, '', '2020-01-01', ''],
      [POST, newName(), '31.02.2020', ''],
    ],
    { columns },
  );
  expect(told.rows.map(({ refusals }) => refusals.map(({ argument }) => argument))).toEqual([
    ['names.validFrom'],
    ['names.name'],
    ['names.validFrom'],
  ]);
});
