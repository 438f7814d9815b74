import { seedId } from '../tables/seed-id';
import { openEmptyDatabase } from '../testing/open-empty-database';
import { encodeCursor, type OrderBy, orderName } from './keyset';
import { paged } from './paged';
import { read } from './read';
import { Select } from './select';
import type { SelectedField } from './selection';
import { orderBy, type Sort } from './sort';
import { sql } from './sql';
import type { DataSource } from 'typeorm';

/** Two of the same name and number, and one of which nothing is known. */
const ROWS = [
  ['Án', '2018-08-31', '12.5'],
  ['Đan', '2009-01-01', '-3'],
  ['Đan', '2020-02-29', '12345678901234567890.25'],
  [null, null, null],
  ['An', '2009-01-01', '0'],
] as const;

let close: () => Promise<void>;
let dataSource: DataSource;

beforeAll(async () => {
  ({ dataSource, close } = await openEmptyDatabase());
  await dataSource.query('CREATE TABLE thing (id uuid PRIMARY KEY, name text, day date, number numeric)');
  for (const [index, row] of ROWS.entries()) await insert(`row ${index}`, row);
});

afterAll(() => close());

const insert = (id: string, values: readonly unknown[]) =>
  dataSource.query('INSERT INTO thing VALUES ($1, $2, $3, $4)', [seedId('thing', id), ...values]);

interface Row {
  value: string | null;
  cursorSort: string;
  cursorId: string;
}

const value = { name: 'value', args: {}, argsKey: '', isList: false, selection: undefined };
const nodes = { ...value, name: 'nodes', isList: true, selection: { type: 'Thing', fields: [value] } };
const things: SelectedField = { ...value, selection: { type: 'ThingConnection', fields: [nodes] } };

/** The values on all pages of two; `between` happens after the first page. */
async function walk(sort: Sort, descending: boolean, between?: () => Promise<unknown>) {
  const select = new Select({ Thing: { columns: { value: `(${sort.column})::text` } } });
  const asked: OrderBy = { by: 'value', descending };
  const seen: (string | null)[] = [];
  for (let after: string | null = null, more = true; more;) {
    const request = { first: 2, after, orderBy: asked };
    const page = paged({ from: sql`thing t` }, orderBy(sort, 't.id', descending), request);
    const answer = select.value(things, page);
    const [row] = await read<{ answer: { rows: Row[] } }>(dataSource, sql`SELECT ${answer} AS answer`);
    const rows: Row[] = row?.answer.rows ?? [];
    if (seen.length === 0) await between?.();
    seen.push(...rows.slice(0, 2).map((one) => one.value));
    const last = rows[1];
    const order = orderName(request);
    after = last ? encodeCursor({ sort: last.cursorSort, id: last.cursorId, order }) : null;
    more = rows.length > 2;
  }
  return seen;
}

const SORTS: [Sort, (string | null)[]][] = [
  [{ column: 't.name', type: 'text', nullable: true }, ['An', 'Án', 'Đan', 'Đan']],
  [
    { column: 't.day', type: 'date', nullable: true },
    ['2009-01-01', '2009-01-01', '2018-08-31', '2020-02-29'],
  ],
  [{ column: 't.number', type: 'numeric', nullable: true }, ['-3', '0', '12.5', '12345678901234567890.25']],
];

it.each(SORTS)('pages by %j, up and down, what has no value last', async (sort, values) => {
  expect(await walk(sort, false)).toEqual([...values, null]);
  expect(await walk(sort, true)).toEqual([...values.toReversed(), null]);
});

it('neither shows a row twice nor leaves one out when rows are inserted between two pages', async () => {
  const [, [sort]] = SORTS as [(typeof SORTS)[number], (typeof SORTS)[number]];
  const before = () => insert('before', ['x', '2001-01-01', '1']);
  expect(await walk(sort, false, before)).toEqual([...SORTS[1]![1], null]);
  const after = () => insert('after', ['x', '2019-01-01', '1']);
  expect(await walk(sort, false, after)).toEqual([
    '2001-01-01',
    ...SORTS[1]![1].slice(0, 3),
    '2019-01-01',
    '2020-02-29',
    null,
  ]);
});

it('refuses the cursor of another order', () => {
  const [[sort]] = SORTS as [(typeof SORTS)[number]];
  const after = encodeCursor({ sort: '0An', id: seedId('thing', 'row 4'), order: 'value up' });
  const page = (asked: OrderBy | null) => () =>
    paged({ from: sql`thing t` }, orderBy(sort, 't.id', false), { first: 2, after, orderBy: asked });
  expect(page({ by: 'value', descending: false })).not.toThrow();
  expect(page({ by: 'value', descending: true })).toThrow('after');
  expect(page(null)).toThrow('after');
});
