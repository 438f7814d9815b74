import 'reflect-metadata';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { asked, HEADQUARTERS, type Officer, ofProvince, OTHER_HEADQUARTERS } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const SESSIONS = indicatorId('INFORMATION_SESSIONS');
const CELLS = indicatorId('PARTY_CELLS_FOUNDED');

const input = () => ({
  provinceId: CAO_BANG,
  indicatorId: CELLS,
  value: 12,
  period: '2024',
  source: 'Báo cáo Thử',
});

describeRegister(definition, subgraph, {
  type: 'Figure',
  input,
  change: { value: 13, qualifier: 'MORE_THAN' },
  province: 'provinceId',
});

interface Made {
  id: string;
  version: number;
  status: string;
  accepted: boolean;
  acceptanceReason: string | null;
  returnReason: string | null;
}

const SHOWN = 'id version status accepted acceptanceReason returnReason';
const OWN = ofProvince(CAO_BANG);

const create = (more: object = {}, officer: Officer = OWN) =>
  asked<Made>(
    subgraph,
    [
      `mutation ($input: CreateFigureInput!) { it: createFigure(input: $input) { ${SHOWN} } }`,
      { input: { ...input(), ...more } },
    ],
    officer,
  );

const change = ({ id, version }: Made, given: object, officer: Officer) =>
  asked<Made>(
    subgraph,
    [
      `mutation ($id: UUID!, $version: Int!, $input: ChangeFigureInput!) {
        it: changeFigure(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
      { id, version, input: given },
    ],
    officer,
  );

const MOVES = ['submit', 'withdraw', 'approve', 'return', 'accept'] as const;
type Move = (typeof MOVES)[number] | 'adopt';

const move = (name: Move, { id, version }: Made, officer: Officer = HEADQUARTERS) => {
  const reason = ['return', 'accept'].includes(name) ? ', reason: "Đã đối chiếu"' : '';
  const operation = `mutation { it: ${name}Figure(id: "${id}", version: ${version}${reason}) { ${SHOWN} } }`;
  return asked<Made>(subgraph, [operation], officer);
};

/** A figure in a status, by the way that leads to it. */
async function figureIn(status: string, more: object = {}): Promise<Made> {
  const ways: Record<string, Move[]> = {
    DRAFT: [],
    SUBMITTED: ['submit'],
    APPROVED: ['submit', 'approve'],
    RETURNED: ['submit', 'return'],
  };
  let { it: made } = await create(more);
  for (const each of ways[status] ?? [])
    made = (await move(each, made, each === 'submit' ? OWN : HEADQUARTERS)).it;
  expect(made.status).toBe(status);
  return made;
}

it('begins as a draft, and lets contradicting claims stand side by side', async () => {
  const [{ it: one }, { it: other }] = [await create({ value: 1 }), await create({ value: 2 })];
  expect([one, other]).toMatchObject([
    { status: 'DRAFT', accepted: false, version: 1 },
    { status: 'DRAFT', accepted: false, version: 1 },
  ]);
});

const TO: Record<(typeof MOVES)[number], Record<string, string>> = {
  submit: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' },
  withdraw: { SUBMITTED: 'DRAFT' },
  approve: { SUBMITTED: 'APPROVED' },
  return: { SUBMITTED: 'RETURNED', APPROVED: 'RETURNED' },
  accept: { APPROVED: 'APPROVED' },
};

describe.each(MOVES)('%sFigure', (name) => {
  it.each(['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'])('from %s', async (status) => {
    const made = await figureIn(status);
    const to = TO[name][status];
    const answer = await move(name, made);
    if (to === undefined)
      expect(answer).toMatchObject({
        refused: {
          code: 'CONFLICT',
          argument: 'id',
          message: expect.stringMatching(/is not possible while/),
        },
      });
    else expect(answer).toMatchObject({ it: { status: to, version: made.version + 1 } });
  });
});

it('is changed by nobody while it is submitted or approved', async () => {
  for (const status of ['SUBMITTED', 'APPROVED'])
    for (const officer of [OWN, HEADQUARTERS])
      expect(await change(await figureIn(status), { value: 1 }, officer)).toMatchObject({
        refused: {
          code: 'CONFLICT',
          argument: 'id',
          message: expect.stringMatching(/^A figure that is submitted/),
        },
      });
  expect(await change(await figureIn('RETURNED'), { value: 1 }, OWN)).toMatchObject({
    it: { status: 'RETURNED', returnReason: 'Đã đối chiếu' },
  });
});

describe('adoptFigure', () => {
  it('approves what headquarters entered itself from a source', async () => {
    const { it: made } = await create({}, HEADQUARTERS);
    expect(await move('adopt', made, HEADQUARTERS)).toMatchObject({ it: { status: 'APPROVED' } });
  });

  it('is refused without a source, of what others entered, and of what is on its way', async () => {
    const { it: unsourced } = await create({ source: null }, HEADQUARTERS);
    expect(await move('adopt', unsourced, HEADQUARTERS)).toMatchObject({
      refused: { code: 'CONFLICT', argument: 'source' },
    });
    const { it: ofProvinceItself } = await create();
    expect(await move('adopt', ofProvinceItself)).toMatchObject({
      refused: { code: 'FORBIDDEN', argument: 'id' },
    });
    const { it: submitted } = await move('submit', (await create({}, HEADQUARTERS)).it, HEADQUARTERS);
    expect(await move('adopt', submitted, HEADQUARTERS)).toMatchObject({ refused: { code: 'CONFLICT' } });
    expect(await move('adopt', (await create({}, HEADQUARTERS)).it, OWN)).toMatchObject({
      refused: { code: 'FORBIDDEN' },
    });
  });
});

it('is not approved by who submitted it', async () => {
  const { it: made } = await create({}, HEADQUARTERS);
  const { it: submitted } = await move('submit', made, HEADQUARTERS);
  expect(await move('approve', submitted, HEADQUARTERS)).toMatchObject({
    refused: { code: 'FORBIDDEN', argument: 'id', message: expect.stringMatching(/somebody else has to/) },
  });
  expect(await move('approve', submitted, OTHER_HEADQUARTERS)).toMatchObject({ it: { status: 'APPROVED' } });
});

it('is submitted and withdrawn by its own province, and decided by headquarters', async () => {
  const submitted = await figureIn('SUBMITTED');
  const forbidden = { refused: { code: 'FORBIDDEN' } };
  for (const name of ['approve', 'return', 'accept'] as const)
    expect(await move(name, submitted, OWN)).toMatchObject(forbidden);
  expect(await move('withdraw', submitted, ofProvince(NGHE_AN))).toMatchObject(forbidden);
  expect(await move('withdraw', submitted, OWN)).toMatchObject({ it: { status: 'DRAFT' } });
});

it('is accepted alone among claims about the same, with a reason', async () => {
  const about = { period: '2023', movementId: null };
  const [one, other] = [
    await figureIn('APPROVED', { ...about, value: 1 }),
    await figureIn('APPROVED', { ...about, value: 2 }),
  ];
  const { it: first } = await move('accept', one);
  expect(first).toMatchObject({ accepted: true, acceptanceReason: 'Đã đối chiếu' });
  expect(await move('accept', other)).toMatchObject({ it: { accepted: true } });
  const { it: before } = await asked<Made>(subgraph, [`{ it: figure(id: "${one.id}") { ${SHOWN} } }`]);
  expect(before).toMatchObject({ accepted: false, acceptanceReason: null, status: 'APPROVED' });
  const { it: again } = await move('accept', before);
  expect(await move('return', again)).toMatchObject({ it: { accepted: false, acceptanceReason: null } });
});

it('is one of two that are accepted at once', async () => {
  const claims = await Promise.all([1, 2, 3].map((value) => figureIn('APPROVED', { period: '2022', value })));
  const answers = await Promise.all(claims.map((claim) => move('accept', claim)));
  expect(answers.filter(({ refused }) => refused)).toEqual([]);
  const { it: found } = await asked<{ nodes: Made[] }>(subgraph, [
    '{ it: figures(period: "2022") { nodes { accepted } } }',
  ]);
  expect(found.nodes.filter(({ accepted }) => accepted)).toHaveLength(1);
});

it('asks for a version that is the last, and for a reason', async () => {
  const submitted = await figureIn('SUBMITTED');
  expect(await move('approve', { ...submitted, version: 1 })).toMatchObject({
    refused: { code: 'CONFLICT', argument: 'version' },
  });
  const operation = `mutation { it: returnFigure(id: "${submitted.id}", version: 2, reason: " ") { id } }`;
  expect(await asked(subgraph, [operation])).toMatchObject({
    refused: { code: 'BAD_USER_INPUT', argument: 'reason' },
  });
});

it.each([
  [{ value: -1 }, 'value', 'It is at least 0.'],
  [{ value: 2.5 }, 'value', 'The indicator “Party cells newly founded” counts in whole numbers.'],
  [{ value: 1001, indicatorId: SESSIONS }, 'value', expect.stringMatching(/has values up to 1000\.$/)],
  [{ value: 9, indicatorId: SESSIONS }, 'value', expect.stringMatching(/has values from 10\.$/)],
  [{ period: '2999' }, 'period', 'This period has not begun, so nothing was counted in it.'],
])('refuses %j at %s', async (more, argument, message) => {
  await subgraph.dataSource.query(
    'UPDATE indicator_version SET least = 10, most = 1000 WHERE indicator_id = $1',
    [SESSIONS],
  );
  expect(await create(more)).toMatchObject({ refused: { code: 'BAD_USER_INPUT', argument, message } });
});

it('is listed over all provinces, by what it is about', async () => {
  const { it: all } = await asked<{ totalCount: number }>(subgraph, [
    `{ it: figures(indicator: "PARTY_CELLS_FOUNDED", period: "2009/2019", status: APPROVED, province: "${CAO_BANG}") { totalCount } }`,
  ]);
  expect(all.totalCount).toBe(1);
});
