import 'reflect-metadata';

import {
  changeAs,
  installAudit,
  installIdempotency,
  removeAudit,
  removeIdempotency,
  sql,
} from '@bien-cuong/database';
import { type CommitFate, createTestDatabase, PostgresRelay, type TestDatabase } from '@bien-cuong/testing';
import type { FormattedExecutionResult } from 'graphql';
import { Arg, Field, FieldResolver, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';

import { Write, type WriteRequest } from '../audit/acting';
import { auditTrail } from '../audit/audit-trail';
import { buildSubgraph } from '../sdl/build-schema';
import { createContext } from '../serve/context';
import { ReadBack, type ReadBackTo } from '../reads/read-ahead';
import { Reads } from '../reads/reads';
import { createApollo, type SubgraphDefinition } from '../serve/subgraph';
import { noRules } from '../testing/no-rules';
import { type BoxedSubgraph, openSubgraph } from '../testing/open-subgraph';

class CreateStars1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE star (name text PRIMARY KEY)');
    await installIdempotency(runner);
    await installAudit(runner, ['star']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, ['star']);
    await removeIdempotency(runner);
    await runner.query('DROP TABLE star');
  }
}

@ObjectType()
class Star {
  @Field(() => String)
  name: string;
}

/** What goes wrong between a write and its answer. */
let meanwhile: () => Promise<unknown>;

@Resolver(() => Star)
class StarResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => String)
  nothing() {
    return 'nothing';
  }

  @Mutation(() => Star, { nullable: true })
  async addStar(
    @Arg('name', () => String) name: string,
    @Write() change: WriteRequest,
    @ReadBack() readBack: ReadBackTo,
  ) {
    const id = await changeAs(this.dataSource, change, async (manager) => {
      await manager.query('INSERT INTO star VALUES ($1)', [name]);
      return name;
    });
    await meanwhile();
    return readBack({ id });
  }

  @FieldResolver(() => String, { nullable: true })
  light(): string {
    throw new Error('no light at 10.0.0.7');
  }
}

const audit = auditTrail('stars', { personal: {}, histories: [] });

const definition: SubgraphDefinition = {
  database: { name: 'stars', entities: [], migrations: [CreateStars1000000000001] },
  mainTable: 'star',
  seed: async () => undefined,
  parts: (dataSource) => ({
    resolvers: [new StarResolver(dataSource), ...audit.resolvers(dataSource)],
    reads: new Reads(
      dataSource,
      audit.views({
        Star: { columns: { name: 's.name', light: 's.name' } },
        Mutation: {
          rows: {
            addStar: ({ id }: { id: string }) => ({ from: sql`star s`, where: [sql`s.name = ${id}`] }),
          },
        },
      }),
    ),
    rules: noRules,
  }),
};

let database: TestDatabase;
let relay: PostgresRelay;
let stars: BoxedSubgraph;
const log = jest.spyOn(console, 'error');

beforeAll(async () => {
  database = await createTestDatabase();
  relay = await PostgresRelay.start(database.url);
  stars = await openSubgraph(definition, relay.url);
});

beforeEach(async () => {
  meanwhile = async () => undefined;
  log.mockReset();
  await stars.dataSource.query('TRUNCATE star, idempotent_request');
});

afterAll(async () => {
  await stars.close();
  relay.close();
  await database.drop();
  log.mockRestore();
});

const ADD = 'mutation { addStar(name: "Sao Mai", idempotencyKey: "once") { name } }';
const added = async () => (await stars.dataSource.query('SELECT FROM star')).length;
const refusals = async () =>
  (await stars.dataSource.query(`SELECT FROM audit_record WHERE kind = 'REFUSAL'`)).length;

async function expectUnconfirmed(query: string): Promise<void> {
  const { data, errors } = await stars.query(query, {}, 'en');
  expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  expect(errors).toMatchObject([
    { message: expect.stringContaining('may have been made'), extensions: { code: 'NOT_CONFIRMED' } },
  ]);
  expect(errors?.[0]?.message).toContain('same idempotency key');
  expect(JSON.stringify(log.mock.calls)).not.toBe('[]');
  expect(await refusals()).toBe(0);
}

async function expectOutcomeAgain(): Promise<void> {
  expect(await stars.query(ADD)).toMatchObject({ data: { addStar: { name: 'Sao Mai' } }, errors: undefined });
  expect(await added()).toBe(1);
}

it.each<CommitFate>(['answer lost', 'shut down', 'lost'])(
  'says that a change is not confirmed whose COMMIT had no answer (%s), and gives its outcome when asked again',
  async (fate) => {
    relay.fate = fate;
    await expectUnconfirmed(ADD);
    await expectOutcomeAgain();
  },
);

it('says so in Vietnamese', async () => {
  relay.fate = 'answer lost';
  const { errors } = await stars.query(ADD);
  expect(errors?.[0]?.message).toContain('có thể nó đã được lưu');
});

it('reports the same when a committed write cannot be read back', async () => {
  meanwhile = async () => {
    await stars.dataSource.query('ALTER TABLE star RENAME TO planet');
  };
  await expectUnconfirmed(ADD);
  await stars.dataSource.query('ALTER TABLE planet RENAME TO star');
  meanwhile = async () => undefined;
  await expectOutcomeAgain();
});

it('reports the same of an export whose record may or may not be committed', async () => {
  relay.fate = 'answer lost';
  await expectUnconfirmed('mutation { starsRecordExport(list: "stars", rows: 1) }');
});

it('does not say that nothing was changed where a part of a mutation’s answer fails', async () => {
  const query = 'mutation { addStar(name: "Sao Mai") { name light } }';
  const { data, errors } = await stars.query(query, {}, 'en');
  expect(data).toEqual({ addStar: { name: 'Sao Mai', light: null } });
  expect(errors).toMatchObject([
    {
      message: 'The change was made, but the system failed to read this part of the answer.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
});

it('says that nothing was changed when that is so', async () => {
  const broken = 'mutation { addStar(name: "Sao Mai") { name } again: addStar(name: "Sao Mai") { name } }';
  const { data, errors } = await stars.query(broken, {}, 'en');
  expect(data).toEqual({ addStar: { name: 'Sao Mai' }, again: null });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('Nothing was changed'), path: ['again'] },
  ]);
});

describe('while it is not certain that every gateway was told', () => {
  const settled = jest.fn(() => Promise.reject(new Error('not every gateway has confirmed that it knows')));

  beforeEach(() => settled.mockClear());

  async function ask(query: string): Promise<FormattedExecutionResult> {
    const { schema } = await buildSubgraph(definition.parts(stars.dataSource, undefined as never));
    const apollo = createApollo(schema, { changes: { settled } });
    const { body } = await apollo.executeOperation({ query }, { contextValue: createContext('en') });
    if (body.kind !== 'single') throw new Error('one answer is expected');
    return body.singleResult;
  }

  it('does not confirm a committed write, and does not change a failed one', async () => {
    const query = 'mutation { addStar(name: "Sao Mai") { name } again: addStar(name: "Sao Mai") { name } }';
    const { data, errors } = await ask(query);
    expect(data).toBeNull();
    expect(errors?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['again'], 'INTERNAL_SERVER_ERROR'],
      [['addStar'], 'NOT_CONFIRMED'],
    ]);
    expect(await added()).toBe(1);
  });

  it('does not delay a mutation that changed nothing', async () => {
    relay.close();
    await stars.dataSource.query('SELECT 1').catch(() => undefined);
    const { errors } = await ask('mutation { addStar(name: "Sao Mai") { name } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('Nothing was changed') }]);
    expect(settled).not.toHaveBeenCalled();
  });
});
