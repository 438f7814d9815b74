import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { listSender, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { asked, ofProvince } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CELLS = indicatorId('PARTY_CELLS_FOUNDED');
const COLUMNS = ['provinceId', 'indicatorId', 'period', 'value', 'qualifier', 'source'];

/** A row of the list, in the order of its columns. */
const row = (
  period: string,
  value: string,
  { province = CAO_BANG, qualifier = '', source = 'Danh sách Thử' } = {},
) => [...[province, CELLS, period, value, qualifier, source]];

const { stage, tell, run } = listSender(definition, subgraph, { type: 'Figure', columns: COLUMNS });

const figuresOf = async (period: string) => {
  const query = `{ it: figures(period: "${period}", province: "${CAO_BANG}") { nodes { id value qualifier status version } } }`;
  return (await asked<{ nodes: object[] }>(subgraph, [query])).it.nodes;
};

it('tells what becomes of each row and changes nothing, then makes all, and repeated makes nothing', async () => {
  const { it: staged } = await stage([row('1981', '12'), row('1982', '7', { qualifier: 'khoảng' })]);
  const checked = await run(staged.id, false);
  const none = { outcome: 'MADE', recordId: null };
  expect(checked).toMatchObject({ state: 'CHECKED', counts: { rows: 2, made: 2 }, rows: [none, none] });
  expect(await figuresOf('1981')).toEqual([]);
  const applied = await run(staged.id, true);
  expect(applied).toMatchObject({ state: 'APPLIED', done: 2, counts: { made: 2 } });
  const made = await figuresOf('1982');
  expect(made).toMatchObject([
    { id: applied.rows[1]?.recordId, value: 7, qualifier: 'ABOUT', status: 'DRAFT' },
  ]);
  expect(await run(staged.id, true)).toEqual(applied);
  const { it: again } = await stage([row('1981', '12', { source: 'danh  sách thử' }), row('1982', '8')]);
  const changed = await run(again.id, true);
  expect(changed).toMatchObject({ state: 'APPLIED', rows: [{ outcome: 'SAME' }, { outcome: 'CHANGED' }] });
  expect(await figuresOf('1982')).toMatchObject([{ value: 8, qualifier: 'ABOUT', version: 2 }]);
});

it('names row, column and rule of what is refused, and makes nothing of a list with such a row', async () => {
  const rows = [
    row('1983', '3'),
    row('1983', '4'),
    row('1984', 'nhiều'),
    row('', '5'),
    row('1985', '-1'),
    row('1985-13', '1'),
    row('1986', '1.5'),
    row('1987', '1', { qualifier: 'maybe' }),
    ['Cao Bằng', randomUUID(), '1988', '1', '', 'Thử'],
    [CAO_BANG, randomUUID(), '1988', '1', '', 'Thử'],
  ];
  const { it: staged } = await stage(rows);
  const told = await run(staged.id, true);
  expect(told).toMatchObject({ state: 'CHECKED', counts: { rows: 10, made: 1, refused: 9 } });
  const said = told.rows
    .slice(1)
    .map(({ refusals }) => refusals.map(({ argument, message }) => [argument, message]));
  expect(said).toEqual([
    [[null, 'This row is about the same record as one above.']],
    [['value', 'Give a number, such as 1250 or 12.5.']],
    [['period', 'This has to be given.']],
    [['value', 'It is at least 0.']],
    [['period', 'Give a year, month, day or period, such as 2024, 2024-03 or 2009/2019.']],
    [['value', 'The indicator “Party cells newly founded” counts in whole numbers.']],
    [['qualifier', 'Give one of these: Exactly; More than; About; At least; Nearly.']],
    [
      [
        'provinceId',
        'Nothing, or more than one thing, is called so. Give its exact name or code, or its identity.',
      ],
    ],
    [['indicatorId', 'What this refers to does not exist.']],
  ]);
  expect(await figuresOf('1983')).toEqual([]);
});

it('lets a province import its own, and nobody else see or apply the list', async () => {
  const officer = ofProvince(NGHE_AN);
  const { it: staged } = await stage(
    [row('1979', '1', { province: NGHE_AN }), row('1979', '1')],
    {},
    officer,
  );
  expect((await run(staged.id, false, officer)).rows).toMatchObject([
    { outcome: 'MADE' },
    { outcome: 'REFUSED', refusals: [{ code: 'FORBIDDEN', argument: 'provinceId' }] },
  ]);
  expect(await tell(staged.id)).toBeNull();
  const stolen = await asked(subgraph, [
    `mutation { it: importFigures(id: "${staged.id}", apply: true) { id } }`,
  ]);
  expect(stolen.refused).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
});

it('does not change what is closed', async () => {
  const { it: staged } = await stage([row('1978', '1')]);
  const [made] = (await run(staged.id, true)).rows;
  await asked(subgraph, [`mutation { it: submitFigure(id: "${made?.recordId}", version: 1) { id } }`]);
  const { it: same } = await stage([row('1978', '1')]);
  expect((await run(same.id, true)).state).toBe('APPLIED');
  const { it: other } = await stage([row('1978', '2')]);
  expect(await run(other.id, true)).toMatchObject({
    state: 'CHECKED',
    rows: [{ refusals: [{ argument: 'id', code: 'CONFLICT' }] }],
  });
});

it.each<[string, Parameters<typeof stage>, object]>([
  ['an unknown column', [[['1']], { columns: ['status'] }], { argument: 'columns.0' }],
  ['a column twice', [[['1', '2']], { columns: ['value', 'value'] }], { argument: 'columns.1' }],
  ['a row that is too short', [[['1']]], { argument: 'rows.0' }],
  ['a row beyond the last', [[row('1977', '1')], { from: 2 }], { argument: 'rows' }],
  ['more rows than a list may have', [[row('1977', '1')], { total: 50_001 }], { argument: 'total' }],
])('refuses %s', async (_name, sent, refused) => {
  expect(await stage(...sent)).toMatchObject({ refused });
});

it('leaves the trail of each record with its author, and of a list that was only checked nothing', async () => {
  const trail = async () =>
    (await subgraph.dataSource.query('SELECT count(*)::int AS records FROM audit_record'))[0].records;
  const { it: staged } = await stage([row('1976', '1'), row('1975', '1')]);
  const before = await trail();
  await run(staged.id, false);
  expect(await trail()).toBe(before);
  await run(staged.id, true);
  expect(await trail()).toBe(before + 2);
});

it('is applied only as what it was sent as', async () => {
  const { it: staged } = await stage([row('1974', '1')]);
  const other = await asked(subgraph, [
    `mutation { it: importParticipations(id: "${staged.id}", apply: true) { id } }`,
  ]);
  expect(other.refused).toMatchObject({ code: 'CONFLICT', argument: 'id' });
  expect((await tell(staged.id)).state).toBe('STAGED');
});

it('does not guess which of several records a row is about, nor finds one by a cell that is refused', async () => {
  const period = '1973';
  const input = { ...{ provinceId: CAO_BANG, indicatorId: CELLS, source: 'Danh sách Thử' }, period };
  for (const value of [1, 2])
    await asked(subgraph, [
      'mutation ($input: CreateFigureInput!) { it: createFigure(input: $input) { id } }',
      { input: { ...input, value } },
    ]);
  const columns = [...COLUMNS, 'movementId'];
  const { it: staged } = await stage(
    [
      [...row(period, '3'), ''],
      [...row(period, '3'), 'Ngày hội Thử'],
    ],
    { columns },
  );
  expect((await run(staged.id, false)).rows).toMatchObject([
    {
      outcome: 'REFUSED',
      refusals: [{ argument: null, message: expect.stringMatching(/^There are several/) }],
    },
    { outcome: 'REFUSED', recordId: null, refusals: [{ argument: 'movementId' }] },
  ]);
});

it('takes no cell that no record could have', async () => {
  const { it: staged, refused } = await stage([row('1972', '1', { source: 'a\0b' })]);
  expect(refused ?? (await run(staged.id, false)).rows).toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('is not checked before all its rows were sent', async () => {
  const { it: staged } = await stage([row('1971', '1')], { total: 2 });
  const begun = `mutation { it: importFigures(id: "${staged.id}", apply: true) { id } }`;
  expect((await asked(subgraph, [begun])).refused).toMatchObject({ code: 'CONFLICT', argument: 'id' });
  await stage([row('1970', '1')], { id: staged.id, from: 2, total: 2 });
  expect(await run(staged.id, true)).toMatchObject({ state: 'APPLIED', counts: { made: 2 } });
});
