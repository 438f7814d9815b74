// Starts subgraphs of its own: starting one alone, without the others, is what it is about.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { removeEmbeddedPostgres } from '@bien-cuong/postgres';
import { type RunningPlatform, startSubgraph } from '@bien-cuong/testing';

import { ask } from './testing/ask';
import { until } from './testing/processes';

/** What each subgraph knows by itself; a borrowed entity has only its key. */
const ALONE = {
  provinces: {
    query: '{ province(code: "04", on: "2018-08-31") { name } }',
    answer: { province: { name: 'Cao Bằng' } },
    borrowed: [],
  },
  movements: {
    query: '{ reviews(pilot: true) { pilotFor province { __typename on } } }',
    answer: {
      reviews: [
        { pilotFor: 'NORTH', province: { __typename: 'Province', on: '2018-08-31' } },
        { pilotFor: 'CENTRAL', province: { __typename: 'Province', on: '2019-12-31' } },
        { pilotFor: 'SOUTH', province: { __typename: 'Province', on: '2019-12-31' } },
      ],
    },
    borrowed: ['{ reviews { province { name } } }', '{ reviews { directives { issuedBy { fullName } } } }'],
  },
  personnel: {
    query: '{ people { nodes { fullName post unit { name } } } }',
    answer: {
      people: {
        nodes: [
          { fullName: 'Đỗ Danh Vượng', post: 'Chính ủy', unit: { name: 'Bộ Tư lệnh Bộ đội Biên phòng' } },
        ],
      },
    },
    borrowed: ['{ units { nodes { province { name } } } }'],
  },
  awards: {
    query: '{ awardTally(period: "2009/2019") { total byAuthority { total authority { __typename on } } } }',
    answer: {
      awardTally: {
        total: 41,
        byAuthority: [23, 18].map((total) => ({
          total,
          authority: { __typename: 'Unit', on: '2019-12-31' },
        })),
      },
    },
    borrowed: ['{ awardTally { byAuthority { authority { name } } } }'],
  },
};

const dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-alone-'));

afterAll(() => removeEmbeddedPostgres(dataDir));

describe.each(Object.entries(ALONE))('%s alone', (name, { query, answer, borrowed }) => {
  let subgraph: RunningPlatform;

  beforeAll(async () => {
    subgraph = await startSubgraph(name, { dataDir });
  });

  afterAll(async () => {
    expect(await subgraph.stop()).toBe(0);
  });

  it('answers what it owns', async () => {
    expect(await ask(subgraph.url, query)).toEqual({ status: 200, data: answer, errors: undefined });
  });

  it('has only the keys of borrowed entities', async () => {
    for (const document of borrowed) {
      const { status, errors } = await ask(subgraph.url, document);
      expect({ status, code: errors?.[0]?.extensions?.['code'] }).toEqual({
        status: 400,
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
    }
  });

  it('is alive and ready', async () => {
    const health = await Promise.all(
      ['live', 'ready'].map((path) => fetch(new URL(`/health/${path}`, subgraph.url))),
    );
    expect(health.map(({ status }) => status)).toEqual([200, 200]);
    expect(await health[1]?.json()).toMatchObject({ parts: { database: 'up' } });
  });

  it('serves GraphiQL from its own address only', async () => {
    const page = await fetch(new URL('/graphiql', subgraph.url));
    const html = await page.text();
    const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link);
    const assets = links.filter((link) => !link.startsWith('data:')).map((link) => new URL(link, page.url));
    expect(assets.length).toBeGreaterThan(1);
    for (const asset of assets) {
      expect(asset.origin).toBe(new URL(page.url).origin);
      expect((await fetch(asset)).status).toBe(200);
    }
  });
});

it('answers again when its database was ended, without a hand', async () => {
  const { query, answer } = ALONE.provinces;
  const subgraph = await startSubgraph('provinces', { dataDir });
  const { processes } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as {
    processes: { postgres: number };
  };
  process.kill(processes.postgres, 'SIGINT');
  await until('queries are refused', async () => (await ask(subgraph.url, query)).errors !== undefined);
  await until('queries are answered', async () => (await ask(subgraph.url, query)).errors === undefined);
  expect((await ask(subgraph.url, query)).data).toEqual(answer);
  expect(await subgraph.stop()).toBe(0);
});
