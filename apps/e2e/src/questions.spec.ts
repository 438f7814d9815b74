import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gql, type InMemoryCache } from '@apollo/client';
import { parseEdtf } from '@bien-cuong/domain';
import { type SharedPlatform, sharedPlatform, workspaceRoot } from '@bien-cuong/testing';
import { Pool } from 'pg';
import { ask } from './testing/ask';
import { databasesOf } from './testing/databases';
import { type Page, teller } from './testing/teller';

const folder = join(workspaceRoot, 'docs/examples/partner/questions');
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The text of a question by its number. */
function question(number: number): string {
  const file = files.find((name) => name.startsWith(`${number}-`));
  return textOf(file ?? '');
}

let platform: SharedPlatform;
let awards: Pool;

beforeAll(async () => {
  platform = await sharedPlatform();
  const { databases } = await databasesOf(platform);
  awards = new Pool({ connectionString: databases.awards });
}, 240_000);

afterAll(() => awards.end());

const told = teller(() => platform.url);

type Data = Record<string, never>;

it('are thirteen, and each is one query', () => {
  const numbers = files.map((name) => Number.parseInt(name, 10)).toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  for (const file of files) expect(textOf(file).match(/^(query|mutation)\b/gm)).toEqual(['query']);
});

it('stand in the guide, which names only forms of periods that are read', () => {
  const guide = readFileSync(join(workspaceRoot, 'docs/partners.md'), 'utf8');
  for (const file of files) expect(guide).toContain(`(examples/partner/questions/${file})`);
  const [, table = ''] = /## Periods\n([^]+?)\n## /.exec(guide) ?? [];
  const forms = [...table.matchAll(/^\| (`.+?`) +\|/gm)].flatMap(
    ([, cell = '']) => cell.match(/[^`, ]+/g) ?? [],
  );
  expect(forms.length).toBeGreaterThan(10);
  for (const form of forms) expect(() => parseEdtf(form)).not.toThrow();
});

it('1: provinces by a figure', async () => {
  const { provincesByFigure } = await told<{ provincesByFigure: Page<{ name: string }> }>(question(1));
  expect(provincesByFigure).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } });
  expect(provincesByFigure.edges).toMatchObject([
    { node: { name: 'Cao Bằng', on: '2019-12-31' }, figure: { qualifier: 'MORE_THAN', value: 7950 } },
  ]);
});

it('2: lots to collectives, newest first', async () => {
  const { province } = await told<{
    province: { commendations: Page<{ givenOn: string; collectives: number }> };
  }>(question(2));
  const { nodes, totalCount } = province.commendations;
  expect(totalCount).toBe(nodes.length);
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.filter(({ collectives }) => collectives === 0)).toEqual([]);
  const days = nodes.map(({ givenOn }) => givenOn);
  expect(days).toEqual(days.toSorted().toReversed());
});

it('3: lists with their counts', async () => {
  const { reviewsConnection, figures } = await told<{
    reviewsConnection: Page<{ commendationsConnection: Page; movement: { provinces: Page } }>;
    figures: Page;
  }>(question(3));
  expect(reviewsConnection.totalCount).toBeGreaterThan(0);
  expect(figures.totalCount).toBeGreaterThanOrEqual(figures.nodes.length);
  for (const { commendationsConnection, movement } of reviewsConnection.nodes)
    for (const page of [commendationsConnection, movement.provinces])
      expect(page.totalCount).toBeGreaterThanOrEqual(page.nodes.length);
});

describe('4: decisions since a day by an authority', () => {
  const authority = '44444444-0000-4000-8000-000000000001';
  const sign = (day: string, number: string) =>
    awards.query(
      `INSERT INTO decision (id, number, date, authority_id) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [number, day, authority],
    );

  it('have no row twice and none too few while somebody inserts', async () => {
    for (const [index, day] of [
      '2018-07-31',
      '2018-08-01',
      '2019-03-03',
      '2019-03-03',
      '2020-01-01',
    ].entries())
      await sign(day, `Thử ${index}`);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { decisions }: { decisions: Page<{ number: string }> } = await told(question(4), {
        authority,
        first: 1,
        after,
      });
      expect(decisions.totalCount).toBe(seen.length === 0 ? 4 : 5);
      // A decision that belongs before what was shown.
      if (seen.length === 0) await sign('2024-01-01', 'Thử, sau');
      seen.push(...decisions.nodes.map(({ number }) => number));
      after = decisions.pageInfo.endCursor;
      more = decisions.pageInfo.hasNextPage;
    }
    expect(seen.map((number) => number.at(-1)).toSorted()).toEqual(['1', '2', '3', '4']);
    expect([seen[0], seen.at(-1)]).toEqual(['Thử 4', 'Thử 1']);
  });
});

it('5: figures of exactly one period', async () => {
  const { figures } = await told<{ figures: Page<{ period: string; value: number }> }>(question(5));
  expect(figures.totalCount).toBeGreaterThanOrEqual(4);
  expect(new Set(figures.nodes.map(({ period }) => period))).toEqual(new Set(['2009/2019']));
  const values = figures.nodes.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

it('6: many by their ids, in their order, without those that do not exist', async () => {
  const list = await told<{ provinces: { id: string }[]; units: Page }>(
    '{ provinces { id } units(first: 5) { nodes { id } } }',
  );
  const provinces = list.provinces.map(({ id }) => id).toReversed();
  const units = list.units.nodes.map(({ id }) => id);
  const nobody = '66666666-0000-4000-8000-000000000000';
  const { provincesByIds, unitsByIds } = await told<Record<string, { id: string }[]>>(question(6), {
    provinces: [nobody, ...provinces],
    units: [...units, nobody],
    on: '2024-01-01',
  });
  expect(provincesByIds?.map(({ id }) => id)).toEqual(provinces);
  expect(unitsByIds?.map(({ id }) => id)).toEqual(units);
});

it('7: border posts of a province', async () => {
  const { province } = await told<{ province: { id: string; units: Page } }>(question(7));
  const { units } = await told<{ units: Page }>(
    'query ($id: UUID!) { units(province: $id, kind: BORDER_POST) { totalCount nodes { id } } }',
    { id: province.id },
  );
  expect(province.units).toMatchObject(units);
});

describe('8: what is fetched again', () => {
  it('is as of the day on which it was first seen, whichever subgraph owns it', async () => {
    const { province, reviews, awardLots } = await told<{
      province: { nodeId: string };
      reviews: { nodeId: string }[];
      awardLots: Page<{ nodeId: string }>;
    }>(
      `{ province(code: "04", on: "2018-08-31") { nodeId } reviews { nodeId } awardLots(first: 1) { nodes { nodeId } } }`,
    );
    const kept = [province.nodeId, reviews[0]?.nodeId, awardLots.nodes[0]?.nodeId];
    const again = await Promise.all(kept.map((id) => told<{ node: Data }>(question(8), { id })));
    expect(again.map(({ node }) => node)).toMatchObject([
      { nodeId: kept[0], on: '2018-08-31', name: 'Cao Bằng' },
      { nodeId: kept[1], title: expect.any(String) as string },
      { nodeId: kept[2] },
    ]);
    const { nodes } = await told<{ nodes: object[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId } }',
      {
        ids: kept,
      },
    );
    expect(nodes).toEqual(kept.map((nodeId) => ({ nodeId })));
  });

  it('is null where there is no such thing, and refused where it names nothing', async () => {
    const unknown = (type: string) =>
      Buffer.from(`${type}:88888888-0000-4000-8000-000000000000`).toString('base64url');
    expect(await told(question(8), { id: unknown('Review') })).toEqual({ node: null });
    const { data } = await ask(platform.url, question(8), { variables: { id: unknown('AwardLot') } });
    expect(data).toMatchObject({ node: { source: null } });
    for (const id of ['nonsense', unknown('Province'), unknown('Household')]) {
      const { errors } = await ask(platform.url, question(8), { variables: { id } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
    }
  });
});

it('9: what has changed since a moment', async () => {
  const since = new Date(Date.now() - 1_000).toISOString();
  const id = '99999999-0000-4000-8000-000000000009';
  await awards.query(
    `INSERT INTO decision (id, number, date, authority_id) VALUES ($1, 'Thử 9', '1999-09-09', gen_random_uuid())`,
    [id],
  );
  const changed = await told<Record<string, Page<{ type: string; id: string; at: string }>>>(question(9), {
    since,
  });
  const made = changed['awardsChanges']?.nodes.find((one) => one.id === id);
  expect(made).toMatchObject({ type: 'Decision' });
  expect(made && made.at >= since).toBe(true);
  await awards.query(`UPDATE decision SET number = 'Thử 10' WHERE id = $1`, [id]);
  const further = await told<Record<string, Page<{ type: string; id: string }>>>(question(9), {
    since,
    awards: changed['awardsChanges']?.pageInfo.endCursor,
  });
  expect(further['awardsChanges']?.nodes.filter((one) => one.id === id)).toHaveLength(1);
});

describe('the cache of the example', () => {
  const PROVINCE = gql`
    query ($on: LocalDate) {
      province(code: "44", on: $on) {
        __typename
        id
        on
        name
      }
    }
  `;

  it('keeps apart what is as of different days', async () => {
    const { makeCache } = (await import(join(folder, '../cache.ts'))) as { makeCache: () => InMemoryCache };
    const cache = makeCache();
    for (const on of ['2018-06-01', '2019-06-01'])
      cache.writeQuery({
        query: PROVINCE,
        variables: { on },
        data: await told(PROVINCE.loc?.source.body ?? '', { on }),
      });
    const kept = Object.keys(cache.extract()).filter((key) => key.startsWith('Province'));
    expect(kept.map((key) => /"on":"([^"]+)"/.exec(key)?.[1])).toEqual(['2018-06-01', '2019-06-01']);
  });
});

describe('sums of figures', () => {
  const map = '2026-01-01';
  const period = '2009/2019';
  const caoBang = {
    ...{ period, cumulative: true, qualifier: 'MORE_THAN', value: 7950 },
  };

  it('10: on today’s map', async () => {
    const { aggregate } = await told<{ aggregate: object[] }>(question(10), { map, period });
    expect(aggregate).toEqual([
      expect.objectContaining({ ...caoBang, province: expect.objectContaining({ name: 'Cao Bằng' }) }),
    ]);
  });

  it('11: from year to year', async () => {
    const { province } = await told<{ province: { id: string } }>(
      `{ province(code: "04", on: "${map}") { id } }`,
    );
    const { aggregate } = await told<{ aggregate: object[] }>(question(11), {
      province: province.id,
      map,
      period,
    });
    expect(aggregate).toMatchObject([
      { ...caoBang, indicator: { code: 'INFORMATION_SESSIONS' } },
      { indicator: { code: 'PARTY_CELLS_FOUNDED' }, value: 92, qualifier: 'EXACTLY' },
    ]);
  });

  it('12: what is behind a sum', async () => {
    const { aggregate } = await told<{ aggregate: object[] }>(question(12), { map, period });
    expect(aggregate).toMatchObject([
      {
        ...{ value: 7950, counted: 1, leftOut: 0 },
        parts: [{ counted: true, figure: { source: expect.stringMatching(/Cao Bằng/) } }],
      },
    ]);
  });

  it('13: compared', async () => {
    const { compare } = await told<{ compare: object[] }>(question(13), {
      map,
      periods: ['2000/2008', '2009/2019'],
    });
    expect(compare).toMatchObject([
      { together: true, cumulative: true, values: [{ sum: null }, { rank: null, sum: { value: 7950 } }] },
      {
        ...{ together: false, province: { name: 'Cao Bằng' } },
        values: [{ rank: null }, { rank: 1, difference: null, sum: { value: 7950, qualifier: 'MORE_THAN' } }],
      },
    ]);
  });
});
