import { HeaderMap } from '@apollo/server';
import { createDataSource, statementCount } from '@bien-cuong/database';
import type { GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';

import { buildSubgraph } from '../build-schema';
import { createContext } from '../context';
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
  const apollo = createApollo((await buildSubgraph(definition.parts(dataSource))).schema);
  await apollo.start();
  return {
    dataSource,
    query: async <Data>(query: string, variables?: Record<string, unknown>, language?: string) => {
      const before = statementCount(dataSource);
      const { body } = await apollo.executeOperation(
        { query, variables, http: asHttp(language) },
        { contextValue: createContext(language) },
      );
      if (body.kind !== 'single') throw new Error('Incremental answers are not in use.');
      const { data, errors } = body.singleResult;
      return { data: (data ?? null) as Data | null, errors, statements: statementCount(dataSource) - before };
    },
    close: async () => {
      await apollo.stop();
      await dataSource.destroy();
    },
  };
}

/** Only the header matters: what reads the language finds it where HTTP would put it. */
function asHttp(language = 'vi') {
  return { method: 'POST', headers: new HeaderMap([['accept-language', language]]), search: '', body: {} };
}
