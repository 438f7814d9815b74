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

describe('figures on the map of a day', () => {
  const period = '1991/1995';

  type Sums = {
    province: { id: string; name: string } | null;
    value: number;
    qualifier: string;
    counted: number;
  }[];

  /** The code of a province at that time, and what it counted in each year. */
  type Counted = [code: string, values: number[]];

  const SUMS = `(indicators: ["INFORMATION_SESSIONS"], period: "${period}"`;
  const ROWS = '{ province { id name } value qualifier counted }';

  const before = '2018-06-01';
  const [today, lastDay] = ['2026-01-01', '1995-12-31'];

  /** A year's figures of the province that had a code, each of another year. */
  async function count(...[code, values]: Counted): Promise<string> {
    const { province } = await told<{ province: { id: string } }>(
      `{ province(code: "${code}", on: "${before}") { id } }`,
    );
    for (const [index, value] of values.entries())
      await movements.query(
        `INSERT INTO figure (id, province_id, indicator_id, period_text, period_from, period_to, cumulative, value,
           qualifier, status, verified, accepted, source)
         SELECT gen_random_uuid(), $1, i.id, $2::text, make_date($2::text::int, 1, 1), make_date($2::text::int, 12, 31), false, $3,
           'EXACTLY', 'APPROVED', true, false, 'spec' FROM indicator i WHERE i.code = 'INFORMATION_SESSIONS'`,
        [province.id, String(1991 + index), value],
      );
    return province.id;
  }

  const sums = async (more: string): Promise<Sums> =>
    (await told<{ aggregate: Sums }>(`{ aggregate${SUMS}${more}) ${ROWS} }`)).aggregate;

  const asReported = async (id: string): Promise<number> => {
    const rows = await sums(`, province: "${id}"`);
    expect(rows).toMatchObject([{ province: { id } }]);
    return rows[0]?.value ?? 0;
  };

  const onMap = (day: string, more = ''): Promise<Sums> => sums(`, map: "${day}"${more}`);

  it.each<[name: string, code: string, one: Counted, other: Counted]>([
    // The code 80 was that of Long An and is that of Tây Ninh.
    ['Quảng Ngãi', '51', ['62', [1, 2.1]], ['51', [3, 4.2]]],
    ['Tuyên Quang', '08', ['02', [10, 20]], ['08', [30]]],
    ['Tây Ninh', '80', ['80', [100]], ['72', [200, 300]]],
  ])('are together in %s what they were reported', async (name, code, one, other) => {
    const parts = [await count(...one), await count(...other)];
    const reported = [await asReported(parts[0] ?? ''), await asReported(parts[1] ?? '')];
    const told100 = [...one[1], ...other[1]].reduce((sum, value) => sum + value * 100, 0);
    expect(Math.round(reported.reduce((sum, value) => sum + value * 100, 0))).toBe(told100);
    const { province } = await told<{ province: { id: string; name: string } }>(
      `{ province(code: "${code}", on: "${today}") { id name } }`,
    );
    expect(province.name).toBe(name);
    const counted = one[1].length + other[1].length;
    expect(await onMap(today, `, province: "${province.id}"`)).toEqual([
      { province, value: told100 / 100, qualifier: 'EXACTLY', counted },
    ]);
    // On the map of their own time each is by itself.
    for (const [index, id] of parts.entries())
      expect(await onMap(lastDay, `, province: "${id}"`)).toMatchObject([{ value: reported[index] }]);
  });

  it('are as many in the whole country on every map', async () => {
    const all = await Promise.all([today, before, lastDay].map((day) => onMap(day, ', by: []')));
    expect(all[0]).toHaveLength(1);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    const byProvince = await onMap(today);
    const whole = byProvince.reduce((sum, { value }) => sum + value * 100, 0);
    expect(Math.round(whole)).toBe(Math.round((all[0]?.[0]?.value ?? 0) * 100));
  });

  it('keep their qualifiers and lead to their sources', async () => {
    const { aggregate } = await told<{ aggregate: object[] }>(
      `{ aggregate(indicators: ["INFORMATION_SESSIONS"], period: "2009/2019", map: "${today}") {
         cumulative period province { name } value qualifier indicator { name }
         parts { counted leftOut figure { value qualifier source province { name } } } } }`,
    );
    expect(aggregate).toContainEqual({
      ...{ cumulative: true, period: '2009/2019', province: { name: 'Cao Bằng' } },
      ...{ value: 7950, qualifier: 'MORE_THAN', indicator: { name: 'Buổi tuyên truyền, giáo dục' } },
      parts: [
        {
          ...{ counted: true, leftOut: null },
          figure: {
            ...{ value: 7950, qualifier: 'MORE_THAN', province: { name: 'Cao Bằng' } },
            source: expect.stringContaining('Cao Bằng'),
          },
        },
      ],
    });
  });
});
