import { ApolloServer } from '@apollo/server';
import { buildSchema, execute, parse } from 'graphql';
import { safeApolloOptions } from '../safe-apollo-options';
import { serveGraphQL } from '../serve-graphql';
import type { FastAnswer, FastPath, GraphQLHTTPRequest } from '../fast-path';
import type { RunningService, ServeOptions } from '../serve-graphql';

interface Caller {
  language: string;
}

const schema = buildSchema(`
  type Query { language: String! long: String! echo(n: Int): Int count(input: Star): Int }
  input Star { name: String! light: Light planets: [Star!] }
  enum Light { DARK LIT }
  type Mutation { set: Int }
`);
export const long = 'Đồn biên phòng '.repeat(1_000);
const root = {
  language: (_: unknown, { language }: Caller) => language,
  long,
  echo: ({ n }: { n?: number }) => n ?? null,
};

/**
 * Answers `{ language }` and `{ long }` without variables, once its gate is open, and leaves everything else
 * to Apollo Server.
 */
export class TinyFastPath implements FastPath<Caller> {
  answers = 0;
  gate: Promise<unknown> | undefined;
  lastSignal: AbortSignal | undefined;

  async execute(
    { query = '', method, operationName, variables, extensions }: GraphQLHTTPRequest,
    contextValue: Caller,
    signal: AbortSignal,
  ): Promise<FastAnswer | undefined> {
    if (extensions || operationName || variables || !/^{ (language|long) }$/.test(query)) {
      if (query === '{ throw }') throw new Error('password=secret');
      return undefined;
    }
    this.lastSignal = signal;
    await this.gate;
    const { data } = await execute({ schema, document: parse(query), rootValue: root, contextValue });
    this.answers++;
    return { text: `${JSON.stringify({ data })}\n`, headers: { 'x-method': method } };
  }
}

/** A service with three fields; without a fast path Apollo Server answers everything. */
export function serveTiny(
  fast?: FastPath<Caller>,
  more: Partial<ServeOptions<Caller>> = {},
): Promise<RunningService> {
  const apollo = new ApolloServer<Caller>({
    ...safeApolloOptions<Caller>({ introspection: true }),
    schema,
    rootValue: root,
  });
  return serveGraphQL<Caller>({
    name: 'tiny',
    host: '127.0.0.1',
    port: 0,
    apollo,
    context: ({ headers }) => {
      if (headers['accept-language'] === 'xx') throw new Error('No such language');
      return { language: headers['accept-language'] ?? 'vi' };
    },
    fast,
    ready: async () => ({ database: 'up' }),
    ide: false,
    ...more,
  });
}
