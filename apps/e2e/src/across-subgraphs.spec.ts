import { type SharedPlatform, sharedPlatform } from '@bien-cuong/testing';
import { Pool } from 'pg';
import { databasesOf } from './testing/databases';
import { type Page, teller } from './testing/teller';

let platform: SharedPlatform;
let awards: Pool;
let movements: Pool;

beforeAll(async () => {
  platform = await sharedPlatform();
  const { databases } = await databasesOf(platform);
  awards = new Pool({ connectionString: databases.awards });
  movements = new Pool({ connectionString: databases.movements });
}, 240_000);

afterAll(() => Promise.all([awards.end(), movements.end()]));

const told = teller(() => platform.url);

describe('what crosses subgraphs', () => {
  it('finds awards by the units and the people of a province', async () => {
    const { province } = await told<{ province: { unitsAndStaff: string[]; awardsOfUnits: Page } }>(
      `{ province(code: "04") { unitsAndStaff awardsOfUnits(first: 5) { totalCount nodes { id } } } }`,
    );
    const { rows } = await awards.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM award WHERE unit_id = ANY ($1) OR person_id = ANY ($1)',
      [province.unitsAndStaff],
    );
    expect(province.unitsAndStaff.length).toBeGreaterThan(0);
    expect(province.awardsOfUnits.totalCount).toBe(rows[0]?.count);
  });

  it('finds reviews by whether their lots are named, and people by their awards', async () => {
    const { reviewsByNaming, peopleByAwards } = await told<{
      reviewsByNaming: Page<{ title: string }>;
      peopleByAwards: Page;
    }>(
      `{ reviewsByNaming(complete: false, first: 3) { totalCount edges { announced named node { title } } nodes { title } }
         peopleByAwards(first: 3, atLeast: 1) { totalCount edges { awards node { id fullName } } } }`,
    );
    expect(reviewsByNaming.totalCount).toBeGreaterThan(0);
    expect(reviewsByNaming.edges?.map(({ node }) => node)).toEqual(reviewsByNaming.nodes);
    expect(reviewsByNaming.nodes.every(({ title }) => title.length > 0)).toBe(true);
    expect(peopleByAwards.totalCount).toBeGreaterThanOrEqual(peopleByAwards.edges?.length ?? 0);
  });

  it('pages through provinces by a figure while somebody inserts', async () => {
    const period = '1901/1902';
    const ids = (await told<{ provinces: { id: string }[] }>('{ provinces { id } }')).provinces.map(
      ({ id }) => id,
    );
    const count = (province: string, value: number) =>
      movements.query(
        `INSERT INTO figure (id, province_id, indicator_id, period_text, period_from, period_to, cumulative, value,
           qualifier, status, verified, accepted)
         SELECT gen_random_uuid(), $1, i.id, $2, '1901-01-01', '1902-12-31', true, $3, 'EXACTLY', 'APPROVED', false, false
         FROM indicator i WHERE i.code = 'INFORMATION_SESSIONS'`,
        [province, period, value],
      );
    for (const [index, id] of ids.slice(0, 5).entries()) await count(id, 100 + index);
    const ask10 = `query ($after: String) { provincesByFigure(indicator: "INFORMATION_SESSIONS", period: "${period}", moreThan: 100, first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { figure { value } node { id name } } nodes { id } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { provincesByFigure: page }: { provincesByFigure: Page } = await told(ask10, { after });
      if (seen.length === 0) await count(ids[5] ?? '', 1_000);
      seen.push(...page.nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      if (!more) expect(page.totalCount).toBe(5);
    }
    expect(seen).toEqual(ids.slice(1, 5).toReversed());
  });
});
