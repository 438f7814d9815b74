import 'reflect-metadata';

import { createTestDatabase, type TestDatabase, expectOnConsole } from '@bien-cuong/testing';
import { Query, Resolver } from 'type-graphql';
import { type DataSource, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';

import { subgraphVariables } from './environment';
import { prepareDatabase } from './prepare';
import { startSubgraph, type SubgraphDefinition, subgraphSdl } from './subgraph';
import { noRules } from '../testing/no-rules';

expectOnConsole('warn', /^spec answers whoever reaches it, on this machine alone/);

@Entity()
class Post {
  @PrimaryColumn('text')
  name: string;
}

class CreatePosts1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE post (name text PRIMARY KEY)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post');
  }
}

@Resolver()
class PostResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => [String])
  async posts() {
    return (await this.dataSource.manager.find(Post)).map(({ name }) => name);
  }
}

const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [Post], migrations: [CreatePosts1000000000001] },
  mainTable: 'post',
  seed: async (manager) => void (await manager.insert(Post, { name: 'Đồn Thử' })),
  parts: (dataSource) => ({ resolvers: [new PostResolver(dataSource)], rules: noRules }),
};

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop().catch(() => undefined));

const prepare = (withSeed: boolean) => prepareDatabase(definition, { url: database.url, withSeed });
const start = (IDE?: boolean) =>
  startSubgraph(definition, {
    ...subgraphVariables.parse({ DATABASE_URL: database.url, PORT: 0, NODE_ENV: 'production' }),
    IDE,
  });

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.json();
}

it('prepares a database once and seeds it only when requested and empty', async () => {
  expect(await prepare(false)).toEqual({ migrations: ['CreatePosts1000000000001'], seeded: false });
  expect(await prepare(true)).toEqual({ migrations: [], seeded: true });
  expect(await prepare(true)).toEqual({ migrations: [], seeded: false });
});

it('prints its contract without a database', async () => {
  expect(await subgraphSdl(definition)).toContain('posts: [String!]!');
});

it('answers over HTTP and counts the statements it sends', async () => {
  await prepare(true);
  const service = await start();
  try {
    expect(await ask(service.url, '{ posts }')).toEqual({ data: { posts: ['Đồn Thử'] } });
    const sent = async () =>
      /^sql_statements_total (\d+)/m.exec(await (await fetch(`${service.url}/metrics`)).text())?.[1];
    const before = Number(await sent());
    await ask(service.url, '{ posts }');
    expect(Number(await sent())).toBe(before + 1);
    expect(before).toBeGreaterThan(0);
  } finally {
    await service.stop();
  }
});

it('refuses a document that is nested too deeply, before it is parsed', async () => {
  await prepare(false);
  const service = await start();
  const chain = Array.from({ length: 5_000 }, (_, nth) => `fragment F${nth} on Query { ...F${nth + 1} }`);
  try {
    for (const query of ['{ a '.repeat(3_000), `{ posts(a: ${'['.repeat(20_000)}) }`, chain.join(' ')])
      expect(await ask(service.url, query)).toMatchObject({
        errors: [{ extensions: { code: 'QUERY_TOO_LARGE', limited: 'nesting', most: 200 } }],
      });
  } finally {
    await service.stop();
  }
});

it('is not ready while its database is gone, and says so', async () => {
  await prepare(false);
  const service = await start();
  try {
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
    await database.drop();
    const response = await fetch(`${service.url}/health/ready`);
    expect(response.status).toBe(503);
    expect(JSON.stringify(await response.json())).toContain('"database":"down"');
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  } finally {
    await service.stop();
  }
});

it('offers GraphiQL when configured, and by default not in production', async () => {
  await prepare(false);
  for (const [ide, status] of [
    [undefined, 404],
    [true, 200],
  ] as const) {
    const service = await start(ide);
    expect((await fetch(`${service.url}/graphiql`)).status).toBe(status);
    await service.stop();
  }
});
