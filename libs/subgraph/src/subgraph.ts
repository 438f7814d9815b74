import { ApolloServer } from '@apollo/server';
import { createDataSource, type DatabaseDefinition, statementCount } from '@bien-cuong/database';
import { type RunningService, safeApolloOptions, serveGraphQL } from '@bien-cuong/http';
import { Counter, Registry } from 'prom-client';
import type { GraphQLSchema } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';

import { buildSubgraph, type SubgraphParts } from './build-schema';
import { createContext, type SubgraphContext } from './context';
import { domainErrors } from './domain-errors';
import type { SubgraphEnvironment } from './environment';

/** All that makes one subgraph differ from its sisters. */
export interface SubgraphDefinition {
  database: DatabaseDefinition;
  /** The parts of its schema, over a data source that need not be connected yet. */
  parts: (dataSource: DataSource) => SubgraphParts;
  /** A table that tells whether anything was ever recorded. */
  mainTable: string;
  seed: (manager: EntityManager) => Promise<void>;
}

/** The SDL that is committed and composed; needs no database. */
export async function subgraphSdl({ database, parts }: SubgraphDefinition): Promise<string> {
  const { sdl } = await buildSubgraph(parts(createDataSource(database, 'postgres://')));
  return sdl;
}

/** Connects to the database and serves the subgraph until it is stopped. */
export async function startSubgraph(
  { database, parts }: SubgraphDefinition,
  { DATABASE_URL, HOST, PORT, IDE, NODE_ENV }: SubgraphEnvironment,
): Promise<RunningService> {
  const dataSource = createDataSource(database, DATABASE_URL);
  const { schema } = await buildSubgraph(parts(dataSource));
  await dataSource.initialize();
  const ide = IDE ?? NODE_ENV !== 'production';
  return serveGraphQL<SubgraphContext>({
    name: database.name,
    host: HOST,
    port: PORT,
    ide,
    apollo: createApollo(schema),
    context: async ({ headers }) => createContext(headers['accept-language']),
    ready: async () => ({ database: await isUp(dataSource) }),
    registry: statementRegistry(dataSource),
    onStop: () => dataSource.destroy(),
  });
}

/** The GraphQL server of a subgraph, without HTTP: what serves and what tests execute. */
export function createApollo(schema: GraphQLSchema): ApolloServer<SubgraphContext> {
  // The gateway needs `_service` and tools need the schema; outside the house only the gateway is published.
  return new ApolloServer<SubgraphContext>({
    ...safeApolloOptions<SubgraphContext>({ introspection: true, plugins: [domainErrors()] }),
    schema,
  });
}

async function isUp(dataSource: DataSource): Promise<'up' | 'down'> {
  return dataSource.query('SELECT 1').then(
    () => 'up',
    () => 'down',
  );
}

function statementRegistry(dataSource: DataSource): Registry {
  const registry = new Registry();
  new Counter({
    name: 'sql_statements_total',
    help: 'SQL statements sent since the start.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(statementCount(dataSource));
    },
  });
  return registry;
}
