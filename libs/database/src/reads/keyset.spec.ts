import { InvalidInput } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import { openEmptyDatabase } from '../testing/open-empty-database';
import { encodeCursor, keysetOf, limitOf, MAX_PAGE } from './keyset';
import { paged } from './paged';
import { read } from './read';
import { seedId } from '../tables/seed-id';
import { Select } from './select';
import { sql } from './sql';
import type { SelectedField } from './selection';

const idOf = (key: string) => seedId('spec', key);

function thrown(work: () => unknown): InvalidInput {
  try {
    work();
  } catch (error) {
    return error as InvalidInput;
  }
  throw new Error('Nothing was thrown.');
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('keysetOf', () => {
  it('reads one row more than the page shows', () => {
    expect(keysetOf({ first: 50 })).toEqual({ cursor: undefined, limit: 51 });
  });

  it('reads back the cursor of a page', () => {
    const row = { sort: 'Đồn "Ánh" \\ 1', id: idOf('a') };
    expect(keysetOf({ first: 1, after: encodeCursor(row) }).cursor).toEqual(row);
  });

  it.each([0, -1, MAX_PAGE + 1, NaN])('refuses first: %p', (first) => {
    const error = thrown(() => keysetOf({ first }));
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error.argument).toBe('first');
    expect(thrown(() => limitOf(first)).argument).toBe('first');
  });

  it.each([
    ['', 'nothing'],
    ['nonsense', 'no cursor'],
    [encoded('text'), 'no pair'],
    [encoded({ sort: 'a' }), 'an object'],
    [encoded(['a', 'b']), 'no id'],
    [encoded([1, idOf('a')]), 'no text'],
    [encoded(['a\0', idOf('a')]), 'a character no database keeps'],
    [encoded(null), 'null'],
  ])('refuses after: %j (%s)', (after) => {
    const error = thrown(() => keysetOf({ first: 1, after }));
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error.argument).toBe('after');
  });

  it.each([
    '2018-08-31T',
    '2018-02-30',
    '2015-02-29',
    'text',
    '18-1-1',
    '0000-01-01',
    '-0001-01-01',
    'infinity',
  ])('refuses %s where the list is sorted by days', (sort) => {
    const after = encodeCursor({ sort, id: idOf('a') });
    expect(thrown(() => keysetOf({ first: 1, after }, 'date')).argument).toBe('after');
    expect(keysetOf({ first: 1, after }).cursor?.sort).toBe(sort);
  });
});

describe.each(['x', '1.5', '-1', '9'.repeat(19)])('keysetOf for a list sorted by numbers', (sort) => {
  it(`refuses ${sort}`, () => {
    const after = encodeCursor({ sort, id: sort });
    expect(thrown(() => keysetOf({ first: 1, after }, 'bigint')).argument).toBe('after');
  });
});

describe('walking through all pages', () => {
  /** Two people with the same name, and an order in which đ follows d and tones come last. */
  const NAMES = ['An', 'An', 'Án', 'Ăn', 'Dung', 'Dũng', 'Đan', 'Ôn', 'Ơn'];
  let close: () => Promise<void>;
  let dataSource: DataSource;

  beforeAll(async () => {
    ({ dataSource, close } = await openEmptyDatabase());
    await dataSource.query('CREATE TABLE person (id uuid PRIMARY KEY, name text NOT NULL)');
    const ids = NAMES.map((name, index) => idOf(`${name} ${index}`));
    await dataSource.query('INSERT INTO person SELECT * FROM unnest($1::uuid[], $2::text[])', [ids, NAMES]);
  });

  afterAll(async () => {
    await close();
  });

  const name = { name: 'name', args: {}, argsKey: '', isList: false, selection: undefined };
  const nodes = { ...name, name: 'nodes', isList: true, selection: { type: 'Person', fields: [name] } };
  const people: SelectedField = { ...name, selection: { type: 'PersonConnection', fields: [nodes] } };
  const select = new Select({ Person: { columns: { name: 'p.name' } } });

  async function pageAfter(after: string | null, first: number) {
    const order = { by: 'p.name COLLATE "vi-x-icu"', id: 'p.id' };
    const page = select.value(people, paged({ from: sql`person p` }, order, { first, after }));
    const [row] = await read<{ answer: { rows: PageRow[] } }>(dataSource, sql`SELECT ${page} AS answer`);
    return row?.answer.rows ?? [];
  }

  it.each([1, 2, 3, 200])('%i at a time visits every row once', async (first) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const rows: PageRow[] = await pageAfter(after, first);
      const shown = rows.slice(0, first);
      seen.push(...shown.map((row) => row.name));
      const last = shown.at(-1);
      after = last ? encodeCursor({ sort: last.cursorSort, id: last.cursorId }) : null;
      more = rows.length > first;
    }
    expect(seen).toEqual(NAMES);
  });
});

interface PageRow {
  name: string;
  cursorSort: string;
  cursorId: string;
}
