import { createDataSource, installAudit } from '@bien-cuong/database';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import { TokenRefusal } from '@bien-cuong/tokens';
import { buildSchema } from 'graphql';
import type { DataSource } from 'typeorm';

import { createContext } from '../serve/context';
import { createApollo } from '../serve/subgraph';

const schema = buildSchema('type Query { name: String } type Mutation { rename(to: String!): String }');
const caller = {
  subject: 'nguyen-van-thu-0001',
  clientId: 'console',
  roles: ['headquarters'] as const,
  provinces: [],
  scopes: [],
  expires: Infinity,
};

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(
    { name: 'spec', entities: [], migrations: [] },
    database.url,
  ).initialize();
  const runner = dataSource.createQueryRunner();
  await installAudit(runner, []);
  await runner.release();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('refuses a mutation with a withdrawn token, and records it', async () => {
  const standing = { require: () => Promise.reject(new TokenRefusal('invalid')) };
  const apollo = createApollo(schema, { dataSource, standing });
  await apollo.start();
  const contextValue = createContext('en', { caller, address: '192.0.2.1', requestId: 'request-1' });
  const query = 'mutation { rename(to: "x") }';
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  await apollo.stop();
  expect(body).toMatchObject({ singleResult: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  expect(
    await dataSource.query('SELECT kind, subject, address, operation, detail FROM audit_record'),
  ).toEqual([
    {
      kind: 'REFUSAL',
      subject: 'nguyen-van-thu-0001',
      address: '192.0.2.1',
      operation: 'rename',
      detail: { code: 'UNAUTHENTICATED', input: { to: 'x' } },
    },
  ]);
});
