import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import { DataSource, type QueryRunner } from 'typeorm';

import { createDataSource } from './data-source';
import { read } from './read';
import { joinSql, raw, sql } from './sql';
import { containsText, installTextFolding, removeTextFolding } from './text-folding';

let database: TestDatabase;
let dataSource: DataSource;
let runner: QueryRunner;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(
    { name: 'spec', entities: [], migrations: [] },
    database.url,
  ).initialize();
  runner = dataSource.createQueryRunner();
  await installTextFolding(runner);
});

afterAll(async () => {
  await runner.release();
  await dataSource.destroy();
  await database.drop();
});

async function matches(searched: string | null, ...texts: (string | null)[]): Promise<boolean> {
  const columns = texts.map((_, index) => `c${index}`);
  const condition = containsText(searched, ...columns) ?? sql`true`;
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

it.each([
  ['thanh hoa', 'Thanh Hóa'],
  ['THANH HOÁ', 'thanh hóa'],
  ['dak lak', 'Đắk Lắk'],
  ['ĐĂK', 'Đắk Lắk'],
  ['uong', 'Đỗ Danh Vượng'],
  ['Hóa'.normalize('NFD'), 'Thanh Hoá'],
  ['hoa', 'Hóa'.normalize('NFD')],
])('finds %j in %j', async (searched, text) => {
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
  ['hanoi', 'Hà Nội'],
])('does not find %j in %j', async (searched, text) => {
  expect(await matches(searched, text)).toBe(false);
});

it.each(['100%', '100％', 'a_b', 'a＿b', 'c\\d', 'c＼d', '\\%', "l'"])(
  'finds %j where it really stands',
  async (searched) => {
    expect(await matches(searched, `x ${searched} y`)).toBe(true);
  },
);

it('looks into every column and is not put off by an empty one', async () => {
  expect(await matches('guard', null, 'Border Guard Command')).toBe(true);
  expect(await matches('guard', 'Bộ Tư lệnh', null)).toBe(false);
});

it('matches everything when nothing is searched', async () => {
  expect(await matches(null, 'anything')).toBe(true);
});

it('refuses to look for a text that is longer than any name, which would be folded for every row', async () => {
  const name = 'Đ'.repeat(200);
  expect(await matches(name, `${name} x`)).toBe(true);
  expect(() => containsText(`${name}Đ`, 'name')).toThrow('"search"');
});

it('is found by an index', async () => {
  await runner.query('CREATE TABLE place AS SELECT md5(i::text) AS name FROM generate_series(1, 5000) i');
  await runner.query('CREATE INDEX ON place USING gin (fold_text(name) gin_trgm_ops)');
  await runner.query('ANALYZE place');
  const plan = await read(dataSource, sql`EXPLAIN SELECT FROM place WHERE ${containsText('abcdef', 'name')}`);
  expect(JSON.stringify(plan)).toContain('Bitmap Index Scan');
});

it('leaves nothing behind when it is removed', async () => {
  await runner.query('DROP TABLE place');
  await removeTextFolding(runner);
  const left = await runner.query("SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace");
  expect(left).toEqual([]);
});
