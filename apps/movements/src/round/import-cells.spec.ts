import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { asked, HEADQUARTERS, type Officer, ofProvince } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CELLS = indicatorId('PARTY_CELLS_FOUNDED');
const MEMBERS = indicatorId('PARTY_MEMBERS_ADMITTED');
const SESSIONS = indicatorId('INFORMATION_SESSIONS');
const officer = ofProvince(CAO_BANG);

let year = 1700;

/** The form of a province in a new round, which asks for two indicators and offers a third. */
async function opened(period = String((year += 1))): Promise<string> {
  const input = {
    title: `Đợt thử ${period}`,
    period,
    deadline: '2032-01-31',
    twoPersons: false,
    questions: [{ indicatorId: CELLS }, { indicatorId: MEMBERS }, { indicatorId: SESSIONS, required: false }],
    provinces: [{ provinceId: CAO_BANG }],
  };
  const { it: made } = await asked<{ id: string }>(subgraph, [
    'mutation ($input: CreateCollectionRoundInput!) { it: createCollectionRound(input: $input) { id } }',
    { input },
  ]);
  const { it: round } = await asked<{ forms: { nodes: [{ id: string }] } }>(subgraph, [
    `mutation { it: openCollectionRound(id: "${made.id}", version: 1) { forms { nodes { id } } } }`,
  ]);
  return round.forms.nodes[0].id;
}

interface Sent {
  indicator: string;
  version?: number;
  value?: string;
  qualifier?: string;
  comment?: string;
}

interface Judged {
  version: number;
  applied: boolean;
  missing: string[];
  cells: {
    outcome: string;
    refusals: { argument: string; code: string; message: string }[];
    warnings: { kind: string; explained: boolean }[];
    recorded: { version: number; value: number | null; by: string | null } | null;
  }[];
}

const send = (
  id: string,
  cells: Sent[],
  { apply = true, who = officer, key }: { apply?: boolean; who?: Officer; key?: string } = {},
) =>
  asked<Judged>(
    subgraph,
    [
      `mutation ($id: UUID!, $cells: [ImportedCellInput!]!, $apply: Boolean!, $key: String) {
         it: importFormCells(id: $id, cells: $cells, apply: $apply, idempotencyKey: $key) {
           version applied missing
           cells { outcome refusals { argument code message } warnings { kind explained } recorded { version value by } } } }`,
      { id, cells, apply, key },
    ],
    who,
  );

const outcomes = ({ it }: { it: Judged }) => it.cells.map(({ outcome }) => outcome);

async function valuesOf(form: string) {
  const { it } = await asked<{ cells: { value: number | null }[]; version: number }>(subgraph, [
    `{ it: roundForm(id: "${form}") { version cells { value } } }`,
  ]);
  return [it.version, ...it.cells.map(({ value }) => value)];
}

const good: Sent[] = [
  { indicator: CELLS, version: 1, value: '7' },
  { indicator: 'PARTY_MEMBERS_ADMITTED', version: 1, value: '718', qualifier: 'Hơn', comment: 'Cả năm' },
];

it('checks without changing anything, then writes all, and says what is missing', async () => {
  const form = await opened();
  expect(await send(form, good.slice(0, 1), { apply: false })).toMatchObject({
    it: { version: 1, applied: false, missing: [MEMBERS], cells: [{ outcome: 'CHANGED' }] },
  });
  expect(await valuesOf(form)).toEqual([1, null, null, null]);
  expect(await send(form, good)).toMatchObject({
    it: {
      ...{ version: 2, applied: true, missing: [] },
      cells: [{ outcome: 'CHANGED', recorded: { version: 1, value: null } }, { outcome: 'CHANGED' }],
    },
  });
  expect(await valuesOf(form)).toEqual([2, 7, 718, null]);
  const { it } = await asked<{ cells: object[] }>(subgraph, [
    `{ it: roundForm(id: "${form}") { cells { qualifier comment version } } }`,
  ]);
  expect(it.cells[1]).toEqual({ qualifier: 'MORE_THAN', comment: 'Cả năm', version: 2 });
  expect(outcomes(await send(form, good))).toEqual(['SAME', 'SAME']);
  expect(await valuesOf(form)).toEqual([2, 7, 718, null]);
});

it('writes nothing where one cell is bad, and tells each why in the words of the form', async () => {
  const form = await opened();
  const answer = await send(form, [
    ...good,
    { indicator: SESSIONS, value: '1.5' },
    { indicator: 'NOT_ASKED', value: '1' },
    { indicator: CELLS, value: '8' },
  ]);
  expect(answer.it).toMatchObject({ applied: false, version: 1 });
  expect(outcomes(answer)).toEqual(['CHANGED', 'CHANGED', 'REFUSED', 'REFUSED', 'REFUSED']);
  expect(answer.it.cells.slice(2).flatMap(({ refusals }) => refusals)).toEqual([
    {
      argument: 'value',
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/counts in whole numbers\.$/) as string,
    },
    { argument: 'indicator', code: 'NOT_FOUND', message: 'The form does not ask for this indicator.' },
    { argument: 'indicator', code: 'BAD_USER_INPUT', message: 'It is given twice.' },
  ]);
  expect(await valuesOf(form)).toEqual([1, null, null, null]);
});

it('tells what somebody else has written since, and replaces it when that was seen', async () => {
  const form = await opened();
  await send(form, [{ indicator: CELLS, version: 1, value: '5' }], { who: HEADQUARTERS });
  const stale = await send(form, good);
  expect(stale.it).toMatchObject({
    applied: false,
    cells: [
      { outcome: 'CONFLICT', recorded: { version: 2, value: 5, by: 'nguyen-van-thu-0001' } },
      { outcome: 'CHANGED' },
    ],
  });
  expect(await valuesOf(form)).toEqual([2, 5, null, null]);
  const [cells, members] = good as [Sent, Sent];
  expect(await send(form, [{ ...cells, version: 2 }, members])).toMatchObject({ it: { applied: true } });
  expect(await valuesOf(form)).toEqual([3, 7, 718, null]);
});

it('lets one of two files through that are applied at once', async () => {
  const form = await opened();
  const others = good.map((cell) => ({ ...cell, value: '9' }));
  const both = await Promise.all([send(form, good), send(form, others)]);
  expect(both.map(({ it }) => it.applied).toSorted()).toEqual([false, true]);
  const lost = both.find(({ it }) => !it.applied);
  expect(lost && outcomes(lost)).toEqual(['CONFLICT', 'CONFLICT']);
  expect((await valuesOf(form)).slice(0, 3)).toEqual(both[0].it.applied ? [2, 7, 718] : [2, 9, 9]);
});

it('is done once for each key', async () => {
  const form = await opened();
  const bad = () => send(form, [...good, { indicator: 'NOT_ASKED' }], { key: 'tệp thử 0000' });
  expect(await bad()).toEqual(await bad());
  const first = await send(form, good, { key: 'tệp thử 0001' });
  const again = await send(form, good, { key: 'tệp thử 0001' });
  expect(again).toEqual(first);
  expect(outcomes(again)).toEqual(['CHANGED', 'CHANGED']);
  expect(await send(form, good.slice(0, 1), { key: 'tệp thử 0001' })).toMatchObject({
    refused: { code: 'CONFLICT', argument: 'idempotencyKey' },
  });
});

it('asks about what is unusual, and refuses it never', async () => {
  const before = await opened('1201');
  await send(before, good);
  for (const move of ['submitRoundForm', 'approveRoundForm'])
    await asked(subgraph, [
      `mutation { it: ${move}(id: "${before}", version: ${move === 'submitRoundForm' ? 2 : 3}) { version } }`,
    ]);
  const form = await opened('1202');
  const unusual = (comment?: string) =>
    send(form, [{ indicator: CELLS, value: '70', ...(comment !== undefined && { comment }) }]);
  expect((await unusual()).it).toMatchObject({
    ...{ applied: true, missing: [MEMBERS] },
    cells: [{ outcome: 'CHANGED', warnings: [{ kind: 'UNLIKE_BEFORE', explained: false }] }],
  });
  expect((await unusual('Mới sáp nhập')).it.cells[0]?.warnings).toEqual([
    { kind: 'UNLIKE_BEFORE', explained: true },
  ]);
});

it('is refused of another province, of a form that was submitted, and of too many cells', async () => {
  const form = await opened();
  expect(await send(form, good, { who: ofProvince(NGHE_AN) })).toMatchObject({
    refused: { code: 'FORBIDDEN' },
  });
  const many = Array.from({ length: 501 }, () => ({ indicator: CELLS, value: '1' }));
  expect(await send(form, many)).toMatchObject({ refused: { code: 'BAD_USER_INPUT', argument: 'cells' } });
  await send(form, good);
  await asked(subgraph, [`mutation { it: submitRoundForm(id: "${form}", version: 2) { id } }`], officer);
  for (const apply of [false, true])
    expect(await send(form, [{ indicator: CELLS, value: '8' }], { apply })).toMatchObject({
      refused: { code: 'CONFLICT', argument: 'id' },
    });
  expect(await valuesOf(form)).toEqual([3, 7, 718, null]);
});

it('reads no more statements for many cells than for one', async () => {
  const form = await opened();
  const counted = async (cells: Sent[]) => {
    const { statements } = await subgraph.query(
      `mutation ($cells: [ImportedCellInput!]!) { it: importFormCells(id: "${form}", cells: $cells, apply: true) { applied } }`,
      { cells },
      'en',
      officer,
    );
    return statements;
  };
  expect(await counted(good)).toBe(await counted([{ indicator: SESSIONS, value: '3' }]));
});
