import 'reflect-metadata';

import { changeAs, installOutbox, read, removeOutbox, sql } from '@bien-cuong/database';
import { createTestDatabase, OwnPostgres } from '@bien-cuong/testing';
import type { RunningService } from '@bien-cuong/http';
import { Mutation, Query, Resolver } from 'type-graphql';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';

import { subgraphVariables } from './environment';
import { prepareDatabase } from './prepare';
import { startSubgraph, type SubgraphDefinition } from './subgraph';
import { noRules } from '../testing/no-rules';

class CreatePosts1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE post (name text PRIMARY KEY)');
    await installOutbox(runner, ['post']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeOutbox(runner, ['post']);
    await runner.query('DROP TABLE post');
  }
}

@Resolver()
class PostResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => Number)
  async posts() {
    const [row] = await read<{ count: number }>(this.dataSource, sql`SELECT count(*) AS count FROM post`);
    return row?.count;
  }

  @Mutation(() => Boolean)
  addPost() {
    return changeAs(this.dataSource, { actor: {}, input: {} }, async (manager) => {
      await manager.query('INSERT INTO post SELECT gen_random_uuid()');
      return true;
    });
  }
}

const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [CreatePosts1000000000001] },
  mainTable: 'post',
  seed: async () => undefined,
  parts: (dataSource) => ({ resolvers: [new PostResolver(dataSource)], rules: noRules }),
};

let postgres: OwnPostgres;
let databaseUrl: string;
let service: RunningService;
const silenced = ['error', 'warn'] as const;

const start = () =>
  startSubgraph(definition, subgraphVariables.parse({ DATABASE_URL: databaseUrl, PORT: 0 }));

beforeAll(async () => {
  for (const level of silenced) jest.spyOn(console, level).mockImplementation();
  postgres = await OwnPostgres.start();
  databaseUrl = (await createTestDatabase(postgres.url)).url;
  await prepareDatabase(definition, { url: databaseUrl, withSeed: false });
  service = await start();
}, 30_000);

afterAll(async () => {
  await service.stop();
  await postgres.remove();
  jest.restoreAllMocks();
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: object[];
}

interface News {
  session: string;
  position: number;
  leaseMs: number;
  changed: unknown;
}

async function post<Body>(path: string, body: object): Promise<Body> {
  const response = await fetch(`${service.url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Body;
}

const ask = (query: string) => post<Answer>('graphql', { query });
const ready = async () => (await fetch(`${service.url}/health/ready`)).status;

/** Starts a session as a gateway does, and polls until it gets a promise. */
async function follow(): Promise<News> {
  for (;;) {
    const news = await post<News>('changes', {});
    if (news.leaseMs > 0) return news;
  }
}

async function hears(): Promise<void> {
  const { session, position } = await follow();
  const told = post<News>('changes', { session, acted: position });
  const change = ask('mutation { addPost }');
  const { changed, ...next } = await told;
  expect(changed).not.toEqual([]);
  void post('changes', { session: next.session, acted: next.position, leave: true });
  expect(await change).toEqual({ data: { addPost: true } });
}

const busy = () => Promise.all(Array.from({ length: 20 }, () => ask('{ posts }')));

it.each(['stop', 'kill'] as const)(
  'recovers after its database was away (%s)',
  async (end) => {
    await busy();
    await hears();
    const [inFlight] = await Promise.all([busy(), postgres[end]()]);
    expect(inFlight).toHaveLength(20);
    expect(await ready()).toBe(503);
    expect((await ask('{ posts }')).errors).toHaveLength(1);
    expect((await ask('mutation { addPost }')).errors).toHaveLength(1);
    await postgres.startAgain();
    expect(await ready()).toBe(200);
    for (const { errors, data } of await busy())
      expect([errors, typeof data?.['posts']]).toEqual([undefined, 'number']);
    await hears();
  },
  30_000,
);

it('starts while its database is away, and answers once it is there', async () => {
  await service.stop();
  await postgres.stop();
  service = await start();
  expect(await ready()).toBe(503);
  expect((await ask('{ posts }')).errors).toHaveLength(1);
  await postgres.startAgain();
  while ((await ready()) !== 200) await new Promise(setImmediate);
  expect((await ask('{ posts }')).errors).toBeUndefined();
  await hears();
}, 30_000);
