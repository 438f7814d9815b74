import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { describeRegister, describeWorkflow, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { asked, HEADQUARTERS, type Officer, ofProvince, OTHER_HEADQUARTERS } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CELLS = indicatorId('PARTY_CELLS_FOUNDED');

const input = (more: object = {}) => ({
  title: 'Thu thập số liệu năm Thử',
  period: '1931',
  deadline: '2032-01-31',
  questions: [{ indicatorId: CELLS }],
  provinces: [{ provinceId: CAO_BANG }, { provinceId: NGHE_AN }],
  ...more,
});

describeRegister(definition, subgraph, {
  type: 'CollectionRound',
  input,
  change: { title: 'Thu thập số liệu năm Thử số 2' },
});

interface Made {
  id: string;
  version: number;
  status: string;
}
interface Form extends Made {
  cells: { version: number; value: number | null }[];
  moves: { name: string; allowed: boolean; why: string | null }[];
}

const move = (name: string, { id, version }: Made, more = '', officer: Officer = HEADQUARTERS) =>
  asked<Made>(
    subgraph,
    [`mutation { it: ${name}(id: "${id}", version: ${version}${more}) { id version status } }`],
    officer,
  );

async function created(more: object = {}): Promise<Made> {
  const { it, refused } = await asked<Made>(subgraph, [
    'mutation ($input: CreateCollectionRoundInput!) { it: createCollectionRound(input: $input) { id version status } }',
    { input: input(more) },
  ]);
  expect(refused).toBeUndefined();
  return it;
}

async function opened(more: object = {}) {
  const { it: round, refused } = await move('openCollectionRound', await created(more));
  expect(refused).toBeUndefined();
  return round;
}

async function formsOf({ id }: Made, officer: Officer = HEADQUARTERS) {
  const { it, refused } = await asked<{ nodes: Form[] }>(
    subgraph,
    [
      `{ it: roundForms(round: "${id}", first: 50) { nodes { id version status late dueOn submittedOn province { id } warnings { kind } waitsFor { right dueOn overdue }
       cells { version value previous figure { value source status } indicator { code } } moves { name allowed why } } } }`,
    ],
    officer,
  );
  expect(refused).toBeUndefined();
  return it.nodes;
}

const save = (form: string, cell: object, officer: Officer = ofProvince(CAO_BANG)) =>
  asked(
    subgraph,
    [
      `mutation ($id: UUID!, $cells: [FormCellInput!]!) { it: saveFormCells(id: $id, cells: $cells) {
       version saved { indicatorId version } conflicts { indicatorId version value qualifier comment by at } } }`,
      { id: form, cells: [{ indicatorId: CELLS, ...cell }] },
    ],
    officer,
  );

/** Those who submit and approve in samples ask for nothing else. */
const made = async (officer: Officer, name: string, seen: Made) =>
  (await move(name, seen, name.startsWith('return') ? ', reason: "Thử"' : '', officer)).it;

async function formIn(state: string, more: object = {}): Promise<Form> {
  const round = await opened(more);
  const [form] = (await formsOf(round, ofProvince(CAO_BANG))) as [Form];
  if (state === 'DRAFT') return form;
  const { it } = await save(form.id, { version: 1, value: 7 });
  const submitted = await made(ofProvince(CAO_BANG), 'submitRoundForm', {
    ...form,
    version: Number(it['version']),
  });
  const next = { RETURNED: 'returnRoundForm', APPROVED: 'approveRoundForm' }[state];
  return { ...form, ...(next === undefined ? submitted : await made(OTHER_HEADQUARTERS, next, submitted)) };
}

describeWorkflow(definition, subgraph, {
  type: 'RoundForm',
  table: 'round_form',
  query: 'roundForm',
  province: CAO_BANG,
  inState: (state) => formIn(state, { questions: [{ indicatorId: CELLS, required: false }] }),
});

describeWorkflow(definition, subgraph, {
  type: 'CollectionRound',
  table: 'collection_round',
  query: 'collectionRound',
  inState: async (state) => {
    if (state === 'PLANNED') return created();
    const round = await opened();
    if (state === 'OPEN') return round;
    return (
      await move(
        state === 'LOCKED' ? 'lockCollectionRound' : 'cancelCollectionRound',
        round,
        state === 'LOCKED' ? '' : ', reason: "Thử"',
      )
    ).it;
  },
});

it('goes from the plan over the forms to figures', async () => {
  const round = await opened();
  const officer = ofProvince(CAO_BANG);
  const [form] = await formsOf(round, officer);
  if (!form) throw new Error('There is no form.');
  expect(await formsOf(round)).toHaveLength(2);
  expect(await save(form.id, { version: 1, value: 7 })).toMatchObject({
    it: { version: 2, saved: [{ indicatorId: CELLS, version: 2 }], conflicts: [] },
  });
  const { it: submitted } = await move('submitRoundForm', { ...form, version: 2 }, '', officer);
  expect(submitted).toMatchObject({ status: 'SUBMITTED' });
  const { it: approved, refused } = await move('approveRoundForm', submitted);
  expect({ approved, refused }).toMatchObject({ approved: { status: 'APPROVED' } });
  const [after] = await formsOf(round, officer);
  expect(after).toMatchObject({ cells: [{ value: 7, figure: { value: 7, status: 'APPROVED' } }] });
  const { it: counted } = await asked(subgraph, [
    `{ it: collectionRound(id: "${round.id}") { completeness { expected drafted submitted returned approved late missing } moves { name allowed why } forms { totalCount } } }`,
  ]);
  expect(counted).toMatchObject({
    completeness: { expected: 2, drafted: 1, submitted: 0, returned: 0, approved: 1, late: 0, missing: 1 },
    forms: { totalCount: 2 },
  });
});

it('is not opened before its period begins', async () => {
  expect(await move('openCollectionRound', await created({ period: '2931' }))).toMatchObject({
    refused: { code: 'CONFLICT', argument: 'period', message: expect.stringMatching(/has not begun/) },
  });
});

it('is changed by nobody once its round is locked, and what it asks is fixed once it is open', async () => {
  const round = await opened();
  const [form] = (await formsOf(round, ofProvince(CAO_BANG))) as [Form];
  const change = (given: object) =>
    asked(subgraph, [
      `mutation ($input: ChangeCollectionRoundInput!) { it: changeCollectionRound(id: "${round.id}", version: 2, input: $input) { version } }`,
      { input: given },
    ]);
  expect(await change({ period: '1932' })).toMatchObject({
    refused: { code: 'CONFLICT', argument: 'period' },
  });
  expect(await change({ provinces: [{ provinceId: CAO_BANG }] })).toMatchObject({
    refused: { argument: 'provinces' },
  });
  await expect(
    subgraph.dataSource.query(`UPDATE collection_round SET period_to = '2033-01-01' WHERE id = $1`, [
      round.id,
    ]),
  ).rejects.toThrow(/refuse_late/);
  await move('lockCollectionRound', round);
  expect(await save(form.id, { version: 1, value: 7 })).toMatchObject({
    refused: { code: 'CONFLICT', argument: 'id' },
  });
  expect(await move('submitRoundForm', form, '', ofProvince(CAO_BANG))).toMatchObject({
    refused: { code: 'CONFLICT' },
  });
  for (const [table, set] of [
    ['round_form', 'two_persons = false'],
    ['form_cell', 'value = 1'],
  ] as const)
    await expect(
      subgraph.dataSource.query(
        `UPDATE ${table} SET ${set} WHERE ${table === 'round_form' ? 'id' : 'form_id'} = $1`,
        [form.id],
      ),
    ).rejects.toThrow(/refuse_closed/);
});

it('loses nothing of two who fill in the same form at once, and tells each cell that both changed', async () => {
  const second = indicatorId('PARTY_MEMBERS_ADMITTED');
  const { id } = await formIn('DRAFT', { questions: [{ indicatorId: CELLS }, { indicatorId: second }] });
  const both = await Promise.all([
    save(id, { version: 1, value: 5 }),
    save(id, { version: 1, value: 6, comment: 'Hai' }),
  ]);
  const told = both.map(({ it }) => [(it['saved'] as object[]).length, (it['conflicts'] as object[]).length]);
  expect(told.toSorted()).toEqual([
    [0, 1],
    [1, 0],
  ]);
  const [won, lost] = told[0]?.[0] === 1 ? [5, both[1]] : [6, both[0]];
  expect(lost?.it).toMatchObject({
    conflicts: [{ indicatorId: CELLS, version: 2, value: won, by: 'nguyen-van-thu-0003' }],
  });
  expect(await save(id, { version: 1, value: won, comment: won === 6 ? 'Hai' : null })).toMatchObject({
    it: { saved: [{ version: 2 }], conflicts: [] },
  });
});

it.each([
  ['without a required value', null, null, 'CONFLICT'],
  ['with one that its indicator cannot have', 1.5, null, 'BAD_USER_INPUT'],
])('is not submitted %s', async (_, value, comment, code) => {
  const form = await formIn('DRAFT');
  const { it } = await save(form.id, { version: 1, value, comment });
  expect(
    await move('submitRoundForm', { ...form, version: Number(it['version']) }, '', ofProvince(CAO_BANG)),
  ).toMatchObject({
    refused: { code, argument: `cells.${CELLS}` },
  });
});

it('asks about an unusual value, and takes it with a comment', async () => {
  const before = await formIn('APPROVED', { period: '1941' });
  expect(before.status).toBe('APPROVED');
  const form = await formIn('DRAFT', { period: '1942' });
  await save(form.id, { version: 1, value: 70 });
  const officer = ofProvince(CAO_BANG);
  expect(await move('submitRoundForm', { ...form, version: 2 }, '', officer)).toMatchObject({
    refused: { argument: `cells.${CELLS}` },
  });
  const { it } = await asked(
    subgraph,
    [`{ it: roundForm(id: "${form.id}") { warnings { kind explained } cells { previous } } }`],
    officer,
  );
  expect(it).toEqual({ warnings: [{ kind: 'UNLIKE_BEFORE', explained: false }], cells: [{ previous: 7 }] });
  await save(form.id, { version: 2, value: 70, comment: 'Mới sáp nhập' });
  expect(await move('submitRoundForm', { ...form, version: 3 }, '', officer)).toMatchObject({
    it: { status: 'SUBMITTED' },
  });
});

const approveAll = (roundId: string, officer: Officer) =>
  asked(
    subgraph,
    [`mutation { it: approveRoundForms(roundId: "${roundId}") { approved figures left } }`],
    officer,
  );

const figuresOf = async (form: string) =>
  (
    await subgraph.dataSource.query<unknown[]>(
      'SELECT FROM figure WHERE form_cell_id IN (SELECT id FROM form_cell WHERE form_id = $1)',
      [form],
    )
  ).length;

it('becomes figures once, also when two approve at the same time', async () => {
  const form = await formIn('SUBMITTED', { period: '1951' });
  const came = await Promise.all([
    move('approveRoundForm', form, '', HEADQUARTERS),
    move('approveRoundForm', form, '', OTHER_HEADQUARTERS),
  ]);
  expect(came.filter(({ refused }) => refused === undefined)).toHaveLength(1);
  expect(await figuresOf(form.id)).toBe(1);
});

it('gives figures that are amended, never returned alone', async () => {
  const form = await formIn('APPROVED', { period: '1952' });
  const [figure] = await subgraph.dataSource.query<[{ id: string; version: number }]>(
    'SELECT id, version FROM figure WHERE form_cell_id IN (SELECT id FROM form_cell WHERE form_id = $1)',
    [form.id],
  );
  expect(await move('returnFigure', { ...figure, status: 'APPROVED' }, ', reason: "Thử"')).toMatchObject({
    refused: { code: 'CONFLICT', argument: 'id' },
  });
  await expect(
    subgraph.dataSource.query(`UPDATE figure SET status = 'RETURNED', return_reason = 'Thử' WHERE id = $1`, [
      figure.id,
    ]),
  ).rejects.toThrow(/refuse_figure_of_round/);
  expect(
    await move(
      'amendFigure',
      { ...figure, status: 'APPROVED' },
      ', reason: "Thử", input: { value: 8, qualifier: EXACTLY }',
    ),
  ).toMatchObject({ it: { status: 'PROPOSED' } });
});

it('is not approved by who submitted it, unless its round says so', async () => {
  const submit = async (more: object) => {
    const round = await opened({ provinces: [{ provinceId: CAO_BANG }], ...more });
    const [form] = (await formsOf(round)) as [Form];
    await save(form.id, { version: 1, value: 7 }, HEADQUARTERS);
    return { round, form: (await move('submitRoundForm', { ...form, version: 2 })).it };
  };
  const { round, form } = await submit({ period: '1961' });
  expect(await move('approveRoundForm', form)).toMatchObject({ refused: { code: 'FORBIDDEN' } });
  expect(await approveAll(round.id, HEADQUARTERS)).toEqual({ it: { approved: 0, figures: 0, left: 1 } });
  expect(await approveAll(round.id, OTHER_HEADQUARTERS)).toEqual({
    it: { approved: 1, figures: 1, left: 0 },
  });
  const alone = await submit({ period: '1962', twoPersons: false });
  expect(await move('approveRoundForm', alone.form)).toMatchObject({ it: { status: 'APPROVED' } });
});

it('is opened and approved by as many statements for 34 provinces as for two', async () => {
  const counted = async (provinces: number, period: string) => {
    const round = await created({
      period,
      questions: [{ indicatorId: CELLS, required: false }],
      provinces: Array.from({ length: provinces }, () => ({ provinceId: randomUUID() })),
    });
    const run = async (mutation: string) => {
      const { errors, statements } = await subgraph.query(
        `mutation { it: ${mutation} }`,
        {},
        'en',
        OTHER_HEADQUARTERS,
      );
      expect(errors).toBeUndefined();
      return statements;
    };
    const opening = await run(`openCollectionRound(id: "${round.id}", version: 1) { id }`);
    for (const form of await formsOf(round)) await move('submitRoundForm', form);
    const approving = await run(`approveRoundForms(roundId: "${round.id}") { approved figures }`);
    const { it: after } = await asked(subgraph, [
      `{ it: collectionRound(id: "${round.id}") { completeness { expected approved missing } } }`,
    ]);
    expect(after).toEqual({ completeness: { expected: provinces, approved: provinces, missing: 0 } });
    return { opening, approving };
  };
  expect(await counted(34, '1971')).toEqual(await counted(2, '1972'));
});
