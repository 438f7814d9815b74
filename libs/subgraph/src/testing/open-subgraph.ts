import { isDeepStrictEqual } from 'node:util';

import { createDataSource, statementCount } from '@bien-cuong/database';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';

import { buildSubgraph } from '../build-schema';
import { createContext } from '../context';
import { SubgraphExecutor } from '../execution/executor';
import { prepareDatabase } from '../prepare';
import { createApollo, type SubgraphDefinition } from '../subgraph';

/** What an operation gave, and how many SQL statements it took. */
export interface BoxedAnswer<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[] | undefined;
  statements: number;
}

/** A whole subgraph without HTTP. */
export interface BoxedSubgraph {
  dataSource: DataSource;
  query<Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
    language?: string,
  ): Promise<BoxedAnswer<Data>>;
  close(): Promise<void>;
}

/** Prepares (migrates, seeds) the database and opens the subgraph on it for specs: real schema, real PostgreSQL. */
export async function openSubgraph(
  definition: SubgraphDefinition,
  databaseUrl: string,
): Promise<BoxedSubgraph> {
  await prepareDatabase(definition, { url: databaseUrl, withSeed: true });
  const dataSource = await createDataSource(definition.database, databaseUrl).initialize();
  const { schema } = await buildSubgraph(definition.parts(dataSource));
  const apollo = createApollo(schema);
  await apollo.start();
  const compiled = new SubgraphExecutor({ schema, apollo });
  const stock = new SubgraphExecutor({
    ...{ schema, apollo },
    admitted: { has: () => false, allows: () => true },
  });
  return {
    dataSource,
    query: async <Data>(query: string, variables?: Record<string, unknown>, language?: string) => {
      const before = statementCount(dataSource);
      const request = { query, variables };
      const answer = await compiled.answer(request, createContext(language));
      const statements = statementCount(dataSource) - before;
      if (!/\bmutation\b/.test(query))
        demandSame(answer, await stock.answer(request, createContext(language)));
      const { data, errors } = answer;
      return { data: (data ?? null) as Data | null, errors, statements };
    },
    close: async () => {
      await apollo.stop();
      await dataSource.destroy();
    },
  };
}

/** Both ways to execute a query have to give the same, whatever a spec asks. */
function demandSame(compiled: FormattedExecutionResult, stock: FormattedExecutionResult): void {
  const [ours, theirs] = [compiled, stock].map((answer): unknown => JSON.parse(JSON.stringify(answer)));
  if (isDeepStrictEqual(ours, theirs)) return;
  throw new Error(`Compiled: ${JSON.stringify(ours)}\nApollo Server: ${JSON.stringify(theirs)}`);
}
