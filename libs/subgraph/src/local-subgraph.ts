import { HeaderMap } from '@apollo/server';
import { createDataSource, statementCount } from '@bien-cuong/database';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';

import { buildSubgraph } from './build-schema';
import { connect } from './connect';
import { createContext } from './context';
import { createApollo, isUp, type SubgraphDefinition } from './subgraph';

/** What a gateway asks; the same object for as long as its plan lives. */
interface Operation {
  query: string;
  operationName: string | undefined;
  document: DocumentNode;
}

/** A subgraph in this process: what `startSubgraph` serves, without HTTP and without JSON text. */
export interface LocalSubgraph {
  /**
   * Executes one operation with a context of its own.
   * @param headers those an HTTP request would carry
   * @returns what the body of its HTTP response would say; the caller may write into it
   * @throws Error while there is no database yet
   */
  execute(
    operation: Operation,
    variables: Record<string, unknown>,
    headers: Record<string, string>,
  ): Promise<FormattedExecutionResult>;
  ready(): Promise<'up' | 'down'>;
  /** SQL statements sent since the start. */
  statements(): number;
  close(): Promise<void>;
}

/** Opens a subgraph on its database; while that is away it goes on trying to reach it, and is down. */
export async function openLocalSubgraph(
  { database, parts }: SubgraphDefinition,
  databaseUrl: string,
): Promise<LocalSubgraph> {
  const dataSource = createDataSource(database, databaseUrl);
  const apollo = createApollo((await buildSubgraph(parts(dataSource))).schema);
  await apollo.start();
  const disconnect = await connect(dataSource);
  return {
    execute: async ({ query, operationName }, variables, headers) => {
      if (!dataSource.isInitialized) throw new Error(`${database.name} has not reached its database yet`);
      const http = { method: 'POST', headers: new HeaderMap(Object.entries(headers)), search: '', body: {} };
      const { body } = await apollo.executeOperation(
        { query, operationName, variables, http },
        { contextValue: createContext(headers['accept-language']) },
      );
      if (body.kind !== 'single') throw new Error('Incremental answers are not in use.');
      return body.singleResult;
    },
    ready: () => isUp(dataSource),
    statements: () => statementCount(dataSource),
    close: async () => {
      await apollo.stop();
      await disconnect();
    },
  };
}
