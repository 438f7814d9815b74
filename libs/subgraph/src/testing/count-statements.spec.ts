import 'reflect-metadata';

import { sql, type Views } from '@bien-cuong/database';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import { Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import {
  Column,
  type DataSource,
  Entity,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
} from 'typeorm';

import { ReadAhead } from '../reads/read-ahead';
import { Reads } from '../reads/reads';
import type { SubgraphDefinition } from '../serve/subgraph';
import { countStatements } from './count-statements';
import { noRules } from './no-rules';

@ObjectType()
@Entity()
class Post {
  @Field(() => String)
  @PrimaryColumn('text')
  name: string;

  @Column('text', { nullable: true })
  command: string | null;
}

class CreatePosts1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE post (name text PRIMARY KEY, command text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post');
  }
}

@Resolver(() => Post)
class PostResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => [Post])
  posts(@ReadAhead() posts: Post[]) {
    return posts;
  }

  @FieldResolver(() => [Post])
  below(@ReadAhead() below: Post[]) {
    return below;
  }

  /** Sends a statement for each row, which the walk has to find. */
  @FieldResolver(() => [String])
  async neglected(@Root() { name }: Post) {
    const rows = await this.dataSource.query<Post[]>('SELECT name FROM post WHERE command = $1', [name]);
    return rows.map((row) => row.name);
  }
}

const post = {
  columns: { name: 'p.name', neglected: "'[]'::json" },
  parent: { name: 'p.name' },
  rows: { below: () => ({ from: sql`post p`, where: [sql`p.command = parent.name`] }) },
};
const views: Views = { Query: { rows: { posts: () => ({ from: sql`post p` }) } }, Post: post };

const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [Post], migrations: [CreatePosts1000000000001] },
  mainTable: 'post',
  seed: async (manager) => void (await manager.insert(Post, { name: 'Đồn Thử' })),
  parts: (dataSource) => ({
    resolvers: [new PostResolver(dataSource)],
    rules: noRules,
    reads: new Reads(dataSource, views),
  }),
};

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

it('finds a field that sends a statement for every row', async () => {
  const more = ["INSERT INTO post SELECT n::text, 'Đồn Thử' FROM generate_series(1, 9) n"];
  const found = await countStatements(definition, database.url, { keys: {}, args: {}, more });
  expect(found.unreached).toEqual([]);
  const [posts] = found.counted;
  expect(posts?.start).toBe('Query.posts');
  expect(posts?.many).toBeGreaterThanOrEqual((posts?.few ?? 0) + 9);
});
