import { InvalidInput } from '@bien-cuong/domain';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import type { DataSource } from 'typeorm';

import { createDataSource } from './data-source';
import { afterCursor, type Cursor, keysetOf, limitOf, MAX_PAGE, pageOf } from './keyset';
import { seedId } from './seed-id';

const none = async () => 0;
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
  it('asks for one row more than the page shows', () => {
    expect(keysetOf({ first: 50 })).toEqual({ sort: null, id: null, limit: 51 });
  });

  it('reads back the cursor of a page', () => {
    const row = { sort: 'Đồn "Ánh" \\ 1', id: idOf('a') };
    const [after] = pageOf([row], { first: 1 }, none).cursors;
    expect(keysetOf({ first: 1, after })).toMatchObject(row);
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
});

describe('pageOf', () => {
  const rows = ['a', 'b', 'c'].map((sort) => ({ sort, id: idOf(sort) }));

  it('shows what was asked for and says whether there is more', () => {
    expect(pageOf(rows, { first: 2 }, none)).toMatchObject({
      rows: rows.slice(0, 2),
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageOf(rows, { first: 3, after: 'x' }, none)).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });
});

describe('a walk through all pages', () => {
  /** Two people of one name, and an order in which đ follows d and tones come last. */
  const NAMES = ['An', 'An', 'Án', 'Ăn', 'Dung', 'Dũng', 'Đan', 'Ôn', 'Ơn'];
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(
      { name: 'spec', entities: [], migrations: [] },
      database.url,
    ).initialize();
    await dataSource.query('CREATE TABLE person (id uuid PRIMARY KEY, name text NOT NULL)');
    const ids = NAMES.map((name, index) => idOf(`${name} ${index}`));
    await dataSource.query('INSERT INTO person SELECT * FROM unnest($1::uuid[], $2::text[])', [ids, NAMES]);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  async function read(first: number, after: string | null) {
    const { sort, id, limit } = keysetOf({ first, after });
    const name = 'p.name COLLATE "vi-x-icu"';
    const rows = await dataSource.query<Cursor[]>(
      `SELECT p.id, p.name AS sort FROM person p WHERE ${afterCursor(name, 'p.id', ['$1', '$2'])}
       ORDER BY ${name}, p.id LIMIT $3`,
      [sort, id, limit],
    );
    return pageOf(rows, { first, after }, none);
  }

  it.each([1, 2, 3, 200])('%i at a time meets every row once', async (first) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await read(first, after);
      seen.push(...page.rows.map(({ sort }) => sort));
      after = page.cursors.at(-1) ?? null;
      more = page.hasNextPage;
    }
    expect(seen).toEqual(NAMES);
  });
});
