import { subgraphNames } from '@bien-cuong/start/subgraphs';
import { type Amounts, SMALL } from './amounts';
import { fill } from './fill';
import { readPlaces } from './places';
import { count, remove } from './remove';
import { syntheses } from './syntheses';
import { ask, contents, type PreparedDatabases, prepareDatabases } from './testing/prepared-databases';

const amounts: Amounts = {
  firstYear: 2023,
  years: 4,
  units: 60,
  people: 50,
  figures: 3_000,
  reviews: 200,
  awards: 400,
};

let databases: PreparedDatabases;
let seeded: Record<string, string>[];

const everything = () => Promise.all(subgraphNames.map((name) => contents(databases.urls[name])));

async function fillAll(asked: Amounts): Promise<void> {
  const places = await readPlaces(databases.urls.provinces);
  for (const name of subgraphNames)
    await fill(syntheses[name], { url: databases.urls[name], amounts: asked, places });
}

async function ids(name: (typeof subgraphNames)[number], sql: string): Promise<Set<string>> {
  return new Set((await ask<{ id: string }>(databases.urls[name], sql)).map(({ id }) => id));
}

beforeAll(async () => {
  databases = await prepareDatabases();
  seeded = await everything();
  await fillAll(amounts);
});

afterAll(() => databases.drop());

it('makes as much as was asked for', async () => {
  const { personnel, movements, awards } = databases.urls;
  expect(await count(syntheses.personnel, personnel)).toMatchObject({ person: 50, person_rank: 67 });
  expect(await count(syntheses.movements, movements)).toMatchObject({
    figure: 3_000,
    review: 200,
    achievement: 800,
    limitation: 400,
    directive: 600,
    direction: 600,
  });
  expect(await count(syntheses.awards, awards)).toMatchObject({ award: 400, award_lot: 25, decision: 25 });
  const posts = await ask(
    personnel,
    `SELECT FROM unit_name WHERE name LIKE '%Thử 00%' AND id::text LIKE '00000000-%'`,
  );
  expect(posts).toHaveLength(60);
});

it('covers all border provinces of the old and the new map', async () => {
  const border = await ids('provinces', 'SELECT id FROM province WHERE land_border OR coast');
  expect(await ids('movements', 'SELECT province_id AS id FROM figure WHERE NOT verified')).toEqual(border);
});

it('says everywhere that it is fictitious', async () => {
  const sources = await ask(
    databases.urls.personnel,
    `SELECT DISTINCT source FROM (
       SELECT id, source FROM unit UNION ALL SELECT id, source FROM unit_name UNION ALL SELECT id, source FROM chain_link
       UNION ALL SELECT id, source FROM appointment) t WHERE id::text LIKE '00000000-%'`,
  );
  expect(sources).toEqual([{ source: 'Dữ liệu tổng hợp, không có thật' }]);
  const people = await ask<{ name: string }>(
    databases.urls.personnel,
    `SELECT full_name AS name FROM person WHERE id::text LIKE '00000000-%' AND full_name NOT LIKE '% Thử %'`,
  );
  expect(people).toEqual([]);
});

it('makes records in one database that those in others refer to', async () => {
  const [provinces, people, units, reviews] = await Promise.all([
    ids('provinces', 'SELECT id FROM province'),
    ids('personnel', 'SELECT id FROM person'),
    ids('personnel', 'SELECT id FROM unit'),
    ids('movements', 'SELECT id FROM review'),
  ]);
  const references = [
    [provinces, await ids('personnel', 'SELECT province_id AS id FROM unit_province')],
    [provinces, await ids('movements', 'SELECT province_id AS id FROM review')],
    [provinces, await ids('awards', 'SELECT province_id AS id FROM award_lot')],
    [
      people,
      await ids('movements', 'SELECT issued_by_id AS id FROM directive WHERE issued_by_id IS NOT NULL'),
    ],
    [people, await ids('awards', 'SELECT person_id AS id FROM award WHERE person_id IS NOT NULL')],
    [people, await ids('awards', 'SELECT signer_id AS id FROM decision')],
    [units, await ids('movements', 'SELECT unit_id AS id FROM twinning')],
    [units, await ids('awards', 'SELECT unit_id AS id FROM award WHERE unit_id IS NOT NULL')],
    [units, await ids('awards', 'SELECT authority_id AS id FROM award_lot')],
    [reviews, await ids('awards', 'SELECT review_id AS id FROM award_lot WHERE review_id IS NOT NULL')],
  ] as const;
  for (const [known, used] of references) {
    expect(used.size).toBeGreaterThan(0);
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
  }
});

it('gives nobody a medal twice that is given only once', async () => {
  const twice = await ask(
    databases.urls.awards,
    `SELECT a.person_id FROM award a JOIN award_lot l ON l.id = a.lot_id
     JOIN award_type_terms t ON t.award_type_id = l.award_type_id
     WHERE t.once_per_person GROUP BY a.person_id HAVING count(*) > 1`,
  );
  expect(twice).toEqual([]);
  const medals = await ids(
    'awards',
    `SELECT l.id FROM award_lot l JOIN award_type t ON t.id = l.award_type_id WHERE t.code = 'SYNTHETIC_MEDAL'`,
  );
  expect(medals.size).toBeGreaterThan(0);
});

it('puts a border post of today under two chains of command', async () => {
  const rows = await ask<{ chain: string; superior: string }>(
    databases.urls.personnel,
    `SELECT c.chain, s.kind AS superior FROM chain_link c JOIN unit u ON u.id = c.unit_id JOIN unit s ON s.id = c.superior_id
     WHERE u.kind = 'BORDER_POST' AND c.valid_to IS NULL GROUP BY 1, 2 ORDER BY 1`,
  );
  expect(rows).toEqual([
    { chain: 'ORGANIC', superior: 'PROVINCIAL_COMMAND' },
    { chain: 'PROFESSIONAL', superior: 'PROVINCIAL_COMMAND' },
  ]);
});

it('changes nothing when it is run again, and adds when more is asked for', async () => {
  const before = await everything();
  await fillAll(amounts);
  expect(await everything()).toEqual(before);
  const more = {
    ...amounts,
    firstYear: 2021,
    years: 6,
    people: 80,
    figures: 4_000,
    reviews: 300,
    awards: 600,
  };
  await fillAll(more);
  const { award, household } = await count(syntheses.awards, databases.urls.awards);
  expect({ award, household }).toEqual({ award: 600, household: 38 });
});

it('refuses to remove a synthetic record that a real one refers to, and says what to correct', async () => {
  const { movements } = databases.urls;
  const pointAt = (title: string) =>
    ask(
      movements,
      `UPDATE directive SET movement_id = (SELECT id FROM movement WHERE title = '${title}')
       WHERE text LIKE 'Hướng hoạt động của Ngày Biên phòng toàn dân%'`,
    );
  await pointAt('Ngày hội Thử');
  await expect(remove(syntheses.movements, movements)).rejects.toThrow(
    /A real record refers to a synthetic one of the table movement/,
  );
  await pointAt('Ngày Biên phòng toàn dân');
});

it('is removed without a trace', async () => {
  for (const name of subgraphNames) await remove(syntheses[name], databases.urls[name]);
  expect(await everything()).toEqual(seeded);
});

it('makes its default amounts without violating a constraint', async () => {
  await fillAll(SMALL);
  expect(await count(syntheses.awards, databases.urls.awards)).toMatchObject({ award: SMALL.awards });
});
