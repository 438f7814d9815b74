import { foldText } from '@bien-cuong/domain';
import { FOUND, NOT_FOUND, spellings, syllables } from '@bien-cuong/domain/testing';
import { DataSource, type QueryRunner } from 'typeorm';

import { openEmptyDatabase } from '../testing/open-empty-database';
import { read } from '../reads/read';
import { joinSql, raw, sql, textOf } from '../reads/sql';
import { foldGaps, installTextFolding, leaveGaps, removeTextFolding, searchFor } from './text-folding';

let close: () => Promise<void>;
let dataSource: DataSource;
let runner: QueryRunner;

beforeAll(async () => {
  ({ dataSource, close } = await openEmptyDatabase());
  runner = dataSource.createQueryRunner();
  await installTextFolding(runner);
  await foldGaps(runner);
});

afterAll(async () => {
  await runner.release();
  await close();
});

async function matches(searched: string | null, ...texts: (string | null)[]): Promise<boolean> {
  const columns = texts.map((_, index) => `c${index}`);
  const condition = searchFor(searched ?? '')?.(...columns) ?? sql`true`;
  const values = joinSql(
    texts.map((text) => sql`${text}::text`),
    ', ',
  );
  const [row] = await read<{ found: boolean | null }>(
    dataSource,
    sql`SELECT ${condition} AS found FROM (VALUES (${values})) AS v(${raw(columns.join(', '))})`,
  );
  return row?.found === true;
}

it.each(FOUND)('finds by %j what is named %j', async (searched, text) => {
  expect(await matches(searched, text)).toBe(true);
});

it.each([
  ['%', 'Cao Bằng'],
  ['_ao', 'Cao Bằng'],
  ['Cao_B', 'Cao Bằng'],
  ['\\', 'Cao Bằng'],
  ['％', 'Cao Bằng'],
  ['＿ao', 'Cao Bằng'],
  ['Cao﹪', 'Cao Bằng'],
  ['﹏', 'Cao Bằng'],
  ['＼', 'Cao Bằng'],
])('takes no sign of LIKE for one: %j in %j', async (searched, text) => {
  expect(await matches(searched, text)).toBe(false);
});

it.each(NOT_FOUND)('does not find by %j what is named %j', async (searched, text) => {
  expect(await matches(searched, text)).toBe(false);
});

it('agrees with what programs compare', async () => {
  const texts = [...[...FOUND, ...NOT_FOUND].flat(), ...syllables().flatMap((one) => spellings(one, 'Thử'))];
  const rows = await runner.manager.query<{ folded: string }[]>(
    'SELECT fold_text(t) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS u(t, place) ORDER BY place',
    [texts],
  );
  expect(rows.map(({ folded }) => folded)).toEqual(texts.map(foldText));
});

it.each(['100%', '100％', 'a_b', 'a＿b', 'c\\d', 'c＼d', '\\%', "l'"])(
  'finds %j at its real position',
  async (searched) => {
    expect(await matches(searched, `x ${searched} y`)).toBe(true);
  },
);

it('searches every column, even when another is empty', async () => {
  expect(await matches('guard', null, 'Border Guard Command')).toBe(true);
  expect(await matches('guard', 'Bộ Tư lệnh', null)).toBe(false);
});

it.each([null, '', ' \t', '\u00a0', '\u200b', '-', ' – '])(
  'matches everything when %j is searched',
  async (nothing) => {
    expect(await matches(nothing, 'anything')).toBe(true);
  },
);

it('refuses to search for a text that is longer than any name, which would be folded for every row', async () => {
  const name = 'Đ'.repeat(200);
  expect(await matches(name, `${name} x`)).toBe(true);
  expect(() => searchFor(`${name}Đ`)).toThrow('"search"');
});

it('uses an index', async () => {
  await runner.query('CREATE TABLE place AS SELECT md5(i::text) AS name FROM generate_series(1, 5000) i');
  await runner.query('CREATE INDEX ON place USING gin (fold_text(name) gin_trgm_ops)');
  await runner.query('ANALYZE place');
  const plan = await read(
    dataSource,
    sql`EXPLAIN SELECT FROM place WHERE ${searchFor('abcdef')?.('name') ?? sql`true`}`,
  );
  expect(JSON.stringify(plan)).toContain('Bitmap Index Scan');
});

it('rebuilds indexes when it folds more, and when it folds less', async () => {
  await leaveGaps(runner);
  await runner.query(`INSERT INTO place SELECT 'Bà Rịa - Vũng Tàu' UNION ALL SELECT 'Cao Bằ\u00adng'`);
  await runner.query('SET enable_seqscan = off');
  const found = async (...searched: string[]) => {
    const numbers: number[] = [];
    for (const text of searched) {
      const statement = sql`SELECT name FROM place WHERE ${searchFor(text)?.('name') ?? sql`true`}`;
      numbers.push((await runner.manager.query<object[]>(textOf(statement), [...statement.values])).length);
    }
    return numbers;
  };
  expect(await found('ba ria vung tau', 'cao bang', 'ria - vung')).toEqual([0, 0, 1]);
  await foldGaps(runner);
  expect(await found('ba ria vung tau', 'cao bang', 'ria - vung')).toEqual([1, 1, 1]);
  await leaveGaps(runner);
  expect(await found('ba ria vung tau', 'cao bang', 'ria - vung')).toEqual([0, 0, 1]);
});

it('leaves nothing behind when it is uninstalled', async () => {
  await runner.query('DROP TABLE place');
  await removeTextFolding(runner);
  const left = await runner.query("SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace");
  expect(left).toEqual([]);
});
