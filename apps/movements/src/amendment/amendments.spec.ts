import 'reflect-metadata';

import { describeWorkflow, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { asked, HEADQUARTERS, type Officer, ofProvince, OTHER_HEADQUARTERS } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CELLS = indicatorId('PARTY_CELLS_FOUNDED');
const OFFICER = ofProvince(CAO_BANG);

interface Seen {
  id: string;
  version: number;
}

async function send<Row extends object = Seen & { status: string }>(
  operation: string,
  { id, version }: Seen,
  officer: Officer = HEADQUARTERS,
  more = '',
  shown = 'id version status',
) {
  return asked<Row>(
    subgraph,
    [`mutation { it: ${operation}(id: "${id}", version: ${version}${more}) { ${shown} } }`],
    officer,
  );
}

let year = 1400;

/** An approved figure of the province that somebody submitted. */
async function approved(value = 7): Promise<Seen> {
  const { it } = await asked<Seen>(
    subgraph,
    [
      'mutation ($input: CreateFigureInput!) { it: createFigure(input: $input) { id version } }',
      {
        input: {
          provinceId: CAO_BANG,
          indicatorId: CELLS,
          qualifier: 'EXACTLY',
          value,
          period: String(++year),
        },
      },
    ],
    OFFICER,
  );
  const { it: submitted } = await send('submitFigure', it, OFFICER);
  return (await send('approveFigure', submitted)).it;
}

const propose = (figure: Seen, input: object = {}, officer: Officer = OFFICER) =>
  asked<Seen & { status: string; twoPersons?: boolean }>(
    subgraph,
    [
      `mutation ($id: UUID!, $version: Int!, $input: AmendFigureInput!) {
         it: amendFigure(id: $id, version: $version, reason: "Đếm lại", input: $input) { id version status formerValue } }`,
      { ...figure, input: { value: 9, qualifier: 'EXACTLY', ...input } },
    ],
    officer,
  );

const figureNow = async ({ id }: Seen) =>
  (
    await asked(
      subgraph,
      [`{ it: figure(id: "${id}") { version value qualifier source status verified } }`],
      HEADQUARTERS,
    )
  ).it;

const inState = async (state: string): Promise<Seen> => {
  const { it } = await propose(await approved(), {}, OFFICER);
  const next = { APPROVED: 'approve', REFUSED: 'refuse', WITHDRAWN: 'withdraw' }[state];
  if (next === undefined) return it;
  const why = next === 'refuse' ? ', reason: "Thử"' : '';
  return (await send(`${next}FigureAmendment`, it, OTHER_HEADQUARTERS, why)).it;
};

describeWorkflow(definition, subgraph, {
  type: 'FigureAmendment',
  table: 'figure_amendment',
  query: 'figureAmendment',
  province: CAO_BANG,
  inState,
});

it('leaves the figure as it is until headquarters approves, and keeps what it was', async () => {
  const figure = await approved();
  const { it: amendment } = await propose(figure, {
    value: 9,
    qualifier: 'MORE_THAN',
    source: 'Sổ theo dõi Thử',
  });
  expect(amendment).toMatchObject({ status: 'PROPOSED', formerValue: 7 });
  expect(await figureNow(figure)).toMatchObject({ value: 7, version: figure.version });
  expect((await send('approveFigureAmendment', amendment)).refused).toBeUndefined();
  expect(await figureNow(figure)).toEqual({
    ...{ value: 9, qualifier: 'MORE_THAN', source: 'Sổ theo dõi Thử', status: 'APPROVED', verified: false },
    version: figure.version + 1,
  });
  const { it: found } = await asked<{ nodes: object[] }>(
    subgraph,
    [
      `{ it: figureAmendments(first: 5, figure: "${figure.id}") { nodes { formerValue formerQualifier value reason status decidedOn figure { value } } } }`,
    ],
    OFFICER,
  );
  expect(found.nodes).toMatchObject([
    {
      formerValue: 7,
      formerQualifier: 'EXACTLY',
      value: 9,
      reason: 'Đếm lại',
      status: 'APPROVED',
      figure: { value: 9 },
    },
  ]);
});

it.each([
  ['what it is already', { value: 7 }, 'CONFLICT', 'input.value'],
  ['none that its indicator may have', { value: 7.5 }, 'BAD_USER_INPUT', 'input.value'],
  ['less than nothing', { value: -1 }, 'BAD_USER_INPUT', 'input.value'],
])('refuses a value that is %s', async (_, input, code, argument) => {
  const figure = await approved();
  expect(await propose(figure, input)).toMatchObject({ refused: { code, argument } });
  expect(await figureNow(figure)).toMatchObject({ value: 7 });
});

it('is proposed once at a time, also when two propose at the same moment', async () => {
  const figure = await approved();
  const both = await Promise.all([propose(figure, { value: 8 }), propose(figure, { value: 9 })]);
  expect(both.filter(({ refused }) => refused)).toMatchObject([{ refused: { code: 'CONFLICT' } }]);
});

it('is no way to the figures of another province, nor of what is not approved', async () => {
  const figure = await approved();
  expect(await propose(figure, {}, ofProvince(NGHE_AN))).toMatchObject({ refused: { code: 'FORBIDDEN' } });
  const returned = await send('returnFigure', figure, HEADQUARTERS, ', reason: "Thử"');
  expect(await propose(returned.it)).toMatchObject({ refused: { code: 'CONFLICT' } });
});

it('is not approved by who proposed it, unless nobody submits such a figure', async () => {
  const { it: own } = await propose(await approved(), {}, HEADQUARTERS);
  expect(await send('approveFigureAmendment', own)).toMatchObject({ refused: { code: 'FORBIDDEN' } });
  expect(await send('approveFigureAmendment', own, OTHER_HEADQUARTERS)).toMatchObject({
    it: { status: 'APPROVED' },
  });
  const { it: published } = await asked<Seen>(subgraph, [
    `mutation { it: createFigure(input: { provinceId: "${CAO_BANG}", indicatorId: "${CELLS}", qualifier: EXACTLY, value: 3,
       period: "1399", source: "Báo cáo Thử" }) { id version } }`,
  ]);
  const { it: adopted } = await send('adoptFigure', published);
  const { it: corrected } = await propose(adopted, {}, HEADQUARTERS);
  expect(await send('approveFigureAmendment', corrected)).toMatchObject({ it: { status: 'APPROVED' } });
});

it('is not approved once the figure is no longer what it was', async () => {
  const figure = await approved();
  const { it: amendment } = await propose(figure);
  await send('returnFigure', figure, HEADQUARTERS, ', reason: "Thử"');
  expect(await send('approveFigureAmendment', amendment)).toMatchObject({ refused: { code: 'CONFLICT' } });
});

it('is the only way to another value in the database, too', async () => {
  const { id } = await approved();
  await expect(
    subgraph.dataSource.query('UPDATE figure SET value = 8, version = version + 1 WHERE id = $1', [id]),
  ).rejects.toThrow(/refuse_unamended/);
});
