import 'reflect-metadata';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
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
  period: '2031',
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

async function opened(more: object = {}) {
  const { it: made } = await asked<Made>(subgraph, [
    'mutation ($input: CreateCollectionRoundInput!) { it: createCollectionRound(input: $input) { id version status } }',
    { input: input(more) },
  ]);
  const { it: round, refused } = await move('openCollectionRound', made);
  expect(refused).toBeUndefined();
  return round;
}

async function formsOf({ id }: Made, officer: Officer = HEADQUARTERS) {
  const { it, refused } = await asked<{ nodes: Form[] }>(
    subgraph,
    [
      `{ it: roundForms(round: "${id}") { nodes { id version status late dueOn submittedOn province { id } warnings { kind } waitsFor { right dueOn overdue }
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
  expect(OTHER_HEADQUARTERS).toBeDefined();
});
