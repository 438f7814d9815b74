import { ApolloServer } from '@apollo/server';
import {
  type Changes,
  connect,
  createDataSource,
  type DatabaseDefinition,
  isUp,
  openChanges,
  statementCount,
} from '@bien-cuong/database';
import { mayWatch, openWarning, type Standing, standingOf } from '@bien-cuong/tokens';
import {
  addFileRoutes,
  answerBytes,
  gatewayLimits,
  mostOf,
  type RunningService,
  safeApolloOptions,
  serveGraphQL,
} from '@bien-cuong/http';
import type { RegisterFacts, WorkflowFacts } from '@bien-cuong/domain';
import { usualRequestsPerMinute } from '@bien-cuong/environment';
import { Counter, Registry } from 'prom-client';
import type { GraphQLSchema } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';

import { recordRefusals } from '../audit/record-refusals';
import { buildSubgraph, type SubgraphParts } from '../sdl/build-schema';
import { answerFile } from '../files/answer-file';
import { changesIn, Files, openFileKeeping } from '../files/files';
import { changesRoute } from './changes-route';
import type { SubgraphContext } from './context';
import { domainErrors } from './domain-errors';
import type { SubgraphEnvironment } from './environment';
import { AdmittedOperations } from '../execution/admitted-operations';
import { SubgraphExecutor } from '../execution/executor';
import { waysOverHttp } from '../writes/ask-subgraph';
import { ReferenceCheck } from '../writes/reference-check';
import type { Settled } from '../writes/register/register';
import { settleWrites } from '../writes/settle-writes';
import { standingWrites } from '../writes/standing-writes';
import { CallerAuthentication } from '../access/caller-authentication';

/** What an empty database is filled with. */
export interface Seeds {
  /** The Cao Bằng review with its figures and awards; without it, it can be entered. */
  review: boolean;
  /** The last day of which the seeds know; undefined: all that they know. */
  until?: string | undefined;
  /** Also long lists of today, such as that of all communes: a platform has them, a spec only when it is about them. */
  lists?: boolean;
}

/** Everything in which one subgraph differs from the others. */
export interface SubgraphDefinition {
  database: DatabaseDefinition;
  /**
   * The parts of its schema, with a data source that need not be connected yet.
   * @param settled for writes that go on after they were answered; without gateways nothing is to be waited for
   */
  parts: (dataSource: DataSource, references: ReferenceCheck, settled?: Settled) => SubgraphParts;
  /** A table that shows whether the database was ever filled. */
  mainTable: string;
  seed: (manager: EntityManager, seeds: Seeds) => Promise<void>;
  /** The facts of its registers; a test's subgraph may have none. */
  registers?: readonly RegisterFacts[];
  /** The facts of its workflows. */
  workflows?: readonly WorkflowFacts[];
}

/** The SDL that is committed and composed; needs no database. */
export async function subgraphSdl({ database, parts }: SubgraphDefinition): Promise<string> {
  const { sdl } = await buildSubgraph(parts(createDataSource(database, 'postgres://'), new ReferenceCheck()));
  return sdl;
}

/**
 * Serves the subgraph until it is stopped; while its database is away, it keeps trying to reach it and is not
 * ready.
 */
export async function startSubgraph(
  { database, parts, registers }: SubgraphDefinition,
  environment: SubgraphEnvironment,
): Promise<RunningService> {
  const { DATABASE_URL, HOST, PORT, IDE, NODE_ENV, REDIS_URL: redisUrl, TRUST_PROXY } = environment;
  const keeping = openFileKeeping(database.name, environment);
  const who = new CallerAuthentication(environment, database.name);
  const warning = openWarning(database.name, environment);
  if (warning !== undefined) console.warn(warning);
  const statementTimeoutMs = environment.STATEMENT_TIMEOUT_MS;
  const maxAnswerBytes = answerBytes(environment.MAX_ANSWER_MIB);
  const dataSource = createDataSource(database, DATABASE_URL, { statementTimeoutMs, maxAnswerBytes });
  const ways = waysOverHttp(environment.SUBGRAPH_URLS, environment.GATEWAY_SECRET);
  const references = new ReferenceCheck(ways, NODE_ENV === 'production');
  const settled = () => changes.settled();
  const { schema, unguarded } = await buildSubgraph(parts(dataSource, references, settled));
  const { disconnect } = await connect(dataSource);
  const changes = openChanges({ name: database.name, databaseUrl: DATABASE_URL, redisUrl });
  const ide = IDE ?? NODE_ENV !== 'production';
  const most = mostOf({ cost: environment.MAX_COST, values: environment.MAX_VALUES });
  const admitted = new AdmittedOperations(schema, most);
  const introspection = NODE_ENV !== 'production';
  const apollo = createApollo(schema, {
    changes,
    dataSource,
    admitted,
    introspection,
    maxAnswerBytes,
    standing: standingOf(environment),
  });
  const registry = statementRegistry(dataSource);
  const files = new Files({ dataSource, schema, keeping, changes: changesIn(registers) });
  return serveGraphQL<SubgraphContext>({
    name: database.name,
    host: HOST,
    port: PORT,
    ide,
    apollo,
    limits: gatewayLimits,
    fast: new SubgraphExecutor({ schema: unguarded, apollo, registry, admitted, maxAnswerBytes }),
    context: (head) => who.context(head),
    requests: {
      perMinute: requestsPerMinute(environment),
      redisUrl,
      quotaOf: (context, head) => who.quotaOf(context, head),
    },
    trustProxy: TRUST_PROXY,
    ready: async () => ({ database: await isUp(dataSource) }),
    registry,
    mayWatch: (authorization) => mayWatch(environment, authorization),
    routes: (app, admit) => {
      changesRoute(changes, who)(app, admit);
      addFileRoutes(app, {
        path: '/files',
        answer: async (asked, request) => answerFile(files, asked, await admit(request)),
      });
    },
    onStop: async () => {
      await changes.stop();
      await disconnect();
    },
  });
}

/**
 * Without a secret a gateway, which sends the requests of all its callers, cannot be distinguished from a
 * single caller.
 */
function requestsPerMinute({ REQUESTS_PER_MINUTE: given, GATEWAY_SECRET }: SubgraphEnvironment): number {
  return given ?? (GATEWAY_SECRET === undefined ? 0 : usualRequestsPerMinute);
}

interface ApolloParts {
  /** If given, mutations are answered only when every gateway has dropped what they changed. */
  changes?: Pick<Changes, 'settled'>;
  /** If given, refusals are recorded in the audit trail. */
  dataSource?: DataSource;
  /** If given, operations that cost too much are refused, and admitted ones may be compiled. */
  admitted?: AdmittedOperations;
  introspection?: boolean;
  maxAnswerBytes?: number;
  /** If given, a caller of a mutation must still have the account or client that their token was made for. */
  standing?: Pick<Standing, 'require'> | undefined;
}

/** The GraphQL server of a subgraph without HTTP, for serving and for tests. */
export function createApollo(
  schema: GraphQLSchema,
  { changes, dataSource, admitted, introspection = true, standing, maxAnswerBytes }: ApolloParts = {},
): ApolloServer<SubgraphContext> {
  return new ApolloServer<SubgraphContext>({
    ...safeApolloOptions<SubgraphContext>({
      introspection,
      limits: gatewayLimits,
      maxAnswerBytes,
      plugins: [
        domainErrors(),
        ...(admitted ? [admitted] : []),
        ...(standing ? [standingWrites(standing)] : []),
        ...(dataSource ? [recordRefusals(dataSource)] : []),
        ...(changes ? [settleWrites(changes)] : []),
      ],
    }),
    schema,
  });
}

/** The metrics of a subgraph besides those of every HTTP service. */
export function statementRegistry(dataSource: DataSource): Registry {
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
