import { isDeepStrictEqual } from 'node:util';

import { createDataSource, statementCount } from '@bien-cuong/database';
import type { Identity } from '@bien-cuong/tokens';
import { type Caller, isRole } from '@bien-cuong/access';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';

import { buildSubgraph } from '../sdl/build-schema';
import { type CallerInfo, createContext } from '../serve/context';
import { SubgraphExecutor } from '../execution/executor';
import { prepareDatabase } from '../serve/prepare';
import { ReferenceCheck } from '../writes/reference-check';
import { createApollo, type SubgraphDefinition } from '../serve/subgraph';

/** The answer to an operation, and the number of SQL statements it took. */
export interface BoxedAnswer<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[] | undefined;
  statements: number;
}

/** The caller and their address; only the parts of an identity that decide rights are needed. */
export interface TestCaller extends Omit<CallerInfo, 'caller'> {
  caller?: Caller;
}

/** A whole subgraph without HTTP. */
export interface BoxedSubgraph {
  dataSource: DataSource;
  query<Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
    language?: string,
    asking?: TestCaller,
  ): Promise<BoxedAnswer<Data>>;
  close(): Promise<void>;
}

/**
 * Prepares (migrates, seeds) the database and opens the subgraph on it for specs: real schema, real
 * PostgreSQL.
 */
export async function openSubgraph(
  definition: SubgraphDefinition,
  databaseUrl: string,
  references = new ReferenceCheck(),
): Promise<BoxedSubgraph> {
  await prepareDatabase(definition, { url: databaseUrl, withSeed: true });
  const dataSource = await createDataSource(definition.database, databaseUrl).initialize();
  const { schema, unguarded } = await buildSubgraph(definition.parts(dataSource, references));
  const apollo = createApollo(schema, { dataSource });
  await apollo.start();
  const compiled = new SubgraphExecutor({ schema: unguarded, apollo });
  const stock = new SubgraphExecutor({
    schema: unguarded,
    apollo,
    admitted: { has: () => false, allows: () => true },
  });
  return {
    dataSource,
    query: async <Data>(
      query: string,
      variables?: Record<string, unknown>,
      language?: string,
      asking: TestCaller = {},
    ) => {
      const { caller } = asking;
      const context = () => createContext(language, { ...asking, caller: caller && identityFor(caller) });
      const before = statementCount(dataSource);
      const request = { query, variables };
      const answer = await compiled.answer(request, context());
      const statements = statementCount(dataSource) - before;
      if (!/\bmutation\b/.test(query)) demandSame(answer, await stock.answer(request, context()));
      const { data, errors } = answer;
      return { data: (data ?? null) as Data | null, errors, statements };
    },
    close: async () => {
      await apollo.stop();
      await dataSource.destroy();
    },
  };
}

const identityFor = (caller: Caller): Identity => ({
  subject: 'spec',
  clientId: 'spec',
  expires: Infinity,
  ...caller,
  roles: caller.roles.filter(isRole),
});

/** Both ways to execute a query have to give the same answer, in every spec. */
function demandSame(compiled: FormattedExecutionResult, stock: FormattedExecutionResult): void {
  const [ours, theirs] = [compiled, stock].map((answer): unknown => JSON.parse(JSON.stringify(answer)));
  if (isDeepStrictEqual(ours, theirs)) return;
  throw new Error(`Compiled: ${JSON.stringify(ours)}\nApollo Server: ${JSON.stringify(theirs)}`);
}
