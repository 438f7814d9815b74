import 'reflect-metadata';

import { sql, type Views } from '@bien-cuong/database';
import type { RunningService } from '@bien-cuong/http';
import { createTestDatabase, type TestDatabase, expectOnConsole } from '@bien-cuong/testing';
import { Directive, Field, ObjectType, Query, Resolver } from 'type-graphql';
import {
  Column,
  type DataSource,
  Entity,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
} from 'typeorm';

import { subgraphVariables } from '../serve/environment';
import { prepareDatabase } from '../serve/prepare';
import { ReadAhead } from '../reads/read-ahead';
import { Reads } from '../reads/reads';
import { UUID } from '../types/scalars';
import { startSubgraph, type SubgraphDefinition } from '../serve/subgraph';
import { waysOverHttp } from './ask-subgraph';
import { noRules } from '../testing/no-rules';
import { ReferenceCheck } from './reference-check';

expectOnConsole('warn', /^lamps answers whoever reaches it, on this machine alone/);

const THERE = '6f1c2a1e-58a2-4f6e-9c6f-2f3c0b7d8e01';
const NOT_THERE = '6f1c2a1e-58a2-4f6e-9c6f-2f3c0b7d8e02';

@Directive('@key(fields: "id")')
@ObjectType()
@Entity()
class Lamp {
  @Field(() => UUID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;
}

class CreateLamps1000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE lamp (id uuid PRIMARY KEY, name text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lamp');
  }
}

@Resolver(() => Lamp)
class LampResolver {
  @Query(() => [Lamp], { nullable: true })
  lamps(@ReadAhead() lamps: Lamp[]) {
    return lamps;
  }
}

const views: Views = {
  Query: { rows: { lamps: () => ({ from: sql`lamp l` }) } },
  Lamp: {
    columns: { id: 'l.id' },
    entities: (keys: readonly { id: string }[]) => ({
      from: sql`unnest(${keys.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS k(id, place) JOIN lamp l ON l.id = k.id`,
    }),
  },
};

const definition: SubgraphDefinition = {
  database: { name: 'lamps', entities: [Lamp], migrations: [CreateLamps1000000000002] },
  mainTable: 'lamp',
  seed: async (manager) => void (await manager.insert(Lamp, { id: THERE, name: 'Đèn Thử' })),
  parts: (dataSource: DataSource) => ({
    resolvers: [new LampResolver()],
    reads: new Reads(dataSource, views),
    rules: noRules,
  }),
};

const secret = 'a secret of at least thirty-two characters';
const asker = { headers: { 'accept-language': 'vi' }, caller: undefined };
const lamp = (id: string) => ({ subgraph: 'lamps', type: 'Lamp', key: { id }, argument: 'lampId' });

let database: TestDatabase;
let service: RunningService;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase(definition, { url: database.url, withSeed: true });
  service = await startSubgraph(
    definition,
    subgraphVariables.parse({ DATABASE_URL: database.url, PORT: 0, GATEWAY_SECRET: secret }),
  );
});

afterAll(async () => {
  await service.stop();
  await database.drop();
});

const references = (url = `${service.url}/graphql`, shared = secret) =>
  new ReferenceCheck(waysOverHttp({ lamps: url }, shared));

it('finds an existing entity, and refuses a missing one', async () => {
  expect(await references().missing([lamp(THERE), lamp(NOT_THERE)], asker)).toMatchObject([
    { code: 'NOT_FOUND', argument: 'lampId' },
  ]);
});

describe('a reference that cannot be checked', () => {
  const [complaints, warnings] = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')];

  beforeEach(() => [complaints, warnings].forEach((log) => log.mockReset()));
  afterAll(() => [complaints, warnings].forEach((log) => log.mockRestore()));

  it('is refused while its owner is away', async () => {
    const away = references('http://127.0.0.1:1/graphql');
    expect(await away.missing([lamp(THERE)], asker)).toMatchObject([{ code: 'UNAVAILABLE' }]);
    expect(complaints).toHaveBeenCalledTimes(1);
  });

  it('is refused when its owner does not recognise us as a gateway', async () => {
    const stranger = references(undefined, 'another secret of thirty-two characters');
    expect(await stranger.missing([lamp(THERE)], asker)).toMatchObject([{ code: 'UNAVAILABLE' }]);
    expect(complaints).toHaveBeenCalledTimes(1);
  });

  it('is accepted with one warning for a developer, and refused in production', async () => {
    const alone = new ReferenceCheck();
    for (const id of [THERE, NOT_THERE]) expect(await alone.missing([lamp(id)], asker)).toEqual([]);
    expect(warnings).toHaveBeenCalledTimes(1);
    const strict = new ReferenceCheck({}, true);
    expect(await strict.missing([lamp(THERE)], asker)).toMatchObject([{ code: 'UNAVAILABLE' }]);
  });
});
