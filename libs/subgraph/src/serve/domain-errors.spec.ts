import 'reflect-metadata';

import { createDataSource } from '@bien-cuong/database';
import { Conflict, InvalidInput, NotFound } from '@bien-cuong/domain';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import type { GraphQLFormattedError } from 'graphql';
import { Arg, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';

import { buildSubgraph } from '../sdl/build-schema';
import { createContext } from './context';
import { createApollo } from './subgraph';
import { noRules } from '../testing/no-rules';

const TEXT = { vi: 'Không có số liệu này.', en: 'There is no such figure.' };

const FAILURES: Record<string, () => Error> = {
  invalid: () => new InvalidInput(TEXT, 'period'),
  missing: () => new NotFound(TEXT),
  contradicting: () => new Conflict(TEXT, 'lotId'),
  ours: () => new Error('password=secret'),
};

let database: TestDatabase;
let dataSource: DataSource;

@Resolver()
class Failing {
  @Query(() => String)
  fail(@Arg('how', () => String) how: string): string {
    throw FAILURES[how]?.() ?? new TypeError(how);
  }

  @Query(() => String)
  async echo(@Arg('text', () => String) text: string): Promise<string> {
    const [row] = await dataSource.query<{ text: string }[]>('SELECT $1::text AS text', [text]);
    return row?.text ?? '';
  }

  @Query(() => String)
  async cast(@Arg('type', () => String) type: string, @Arg('text', () => String) text: string) {
    await dataSource.query(`SELECT $1::text::${type}`, [text]);
    return text;
  }
}

@Resolver()
class Slow {
  @Query(() => String)
  async sleep(): Promise<string> {
    await dataSource.query('SELECT pg_sleep(20)');
    return 'slept';
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource({ name: 'spec', entities: [], migrations: [] }, database.url, {
    statementTimeoutMs: 200,
  }).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function errorOf(query: string, language?: string): Promise<GraphQLFormattedError | undefined> {
  const { schema } = await buildSubgraph({ resolvers: [new Failing(), new Slow()], rules: noRules });
  const apollo = createApollo(schema);
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(language) });
  return body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
}

it.each([
  ['invalid', { code: 'BAD_USER_INPUT', argument: 'period' }],
  ['missing', { code: 'NOT_FOUND' }],
  ['contradicting', { code: 'CONFLICT', argument: 'lotId' }],
])('translates a broken rule (%s) into its code and the user’s language', async (how, extensions) => {
  const query = `{ fail(how: "${how}") }`;
  expect(await errorOf(query)).toMatchObject({ message: TEXT.vi, extensions, path: ['fail'] });
  expect(await errorOf(query, 'en')).toMatchObject({ message: TEXT.en, extensions });
});

it('reports a text that the database cannot store as the client’s mistake', async () => {
  expect(await errorOf('{ echo(text: "a\\u0000b") }', 'en')).toMatchObject({
    message: 'The text that was sent holds a character that cannot be kept. Remove it and send it again.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

it('reports a timeout without the statement', async () => {
  const [en, vi] = [await errorOf('{ sleep }', 'en'), await errorOf('{ sleep }')];
  expect(en).toEqual({
    message:
      'The request took too long and was stopped; nothing was changed. Ask for less, or try again later.',
    path: ['sleep'],
    locations: expect.anything(),
    extensions: { code: 'TIMEOUT' },
  });
  expect(vi?.message).toContain('Yêu cầu mất quá nhiều thời gian');
});

describe('an internal error', () => {
  const log = jest.spyOn(console, 'error');

  beforeEach(() => log.mockReset());
  afterAll(() => log.mockRestore());

  it.each(['ours', 'any other'])('(%s) is masked for the client and complete in the log', async (how) => {
    const error = await errorOf(`{ fail(how: "${how}") }`, 'en');
    expect(error?.message).toContain('The system failed to handle this request.');
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: FAILURES[how]?.().message ?? how }));
  });

  it.each([
    ['date', '0000-01-01'],
    ['date', '99999999-01-01'],
    ['date', 'soon'],
    ['timestamptz', '2026-01-01T00:00:00+23:59'],
    ['smallint', '40000'],
    ['uuid', '04'],
  ])('is not a %s that cannot be %s, which is still logged', async (type, text) => {
    expect(await errorOf(`{ cast(type: "${type}", text: "${text}") }`, 'en')).toMatchObject({
      message: 'A value that was sent is out of range or not of the form that can be kept.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('is reported in Vietnamese unless English is requested', async () => {
    expect((await errorOf('{ fail(how: "ours") }', 'fr'))?.message).toContain('Hệ thống gặp lỗi');
  });
});
