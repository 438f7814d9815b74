import { type Changes, connect, createDataSource, isUp, openChanges } from '@bien-cuong/database';
import { type Text, Unavailable } from '@bien-cuong/domain';
import type { FileAnswer, FileRequest, Price } from '@bien-cuong/http';
import type { FileEnvironment } from '@bien-cuong/files';
import type { Identity, Standing } from '@bien-cuong/tokens';
import type { FormattedExecutionResult } from 'graphql';
import type { Registry } from 'prom-client';

import { buildSubgraph } from '../sdl/build-schema';
import { answerFile } from '../files/answer-file';
import { changesIn, Files, openFileKeeping } from '../files/files';
import { createContext } from './context';
import { ReferenceCheck } from '../writes/reference-check';
import { usualStatementTimeoutMs } from './environment';
import { AdmittedOperations } from '../execution/admitted-operations';
import { SubgraphExecutor } from '../execution/executor';
import { createApollo, statementRegistry, type SubgraphDefinition } from './subgraph';

interface Operation {
  query: string;
  operationName: string | undefined;
}

/** A subgraph in this process: the same that `startSubgraph` serves, without HTTP and without JSON text. */
export interface LocalSubgraph {
  /**
   * Executes one operation with its own context.
   * @param headers those that an HTTP request would carry
   * @param caller the caller, verified by the gateway in this process
   * @returns what the body of its HTTP response would say, which the caller may change
   * @throws Unavailable while there is no database yet
   */
  execute(
    operation: Operation,
    variables: Record<string, unknown>,
    headers: Record<string, string>,
    caller?: Identity,
  ): Promise<FormattedExecutionResult>;
  /**
   * Answers a request for files.
   * @throws DomainError when it is refused
   */
  files(request: FileRequest, headers: Record<string, string>, caller?: Identity): Promise<FileAnswer>;
  ready(): Promise<'up' | 'down'>;
  /** Reports changes in it. */
  poll: Changes['poll'];
  /** Its metrics. */
  registry: Registry;
  close(): Promise<void>;
}

/** What a subgraph in another program's process needs of the environment. */
export interface LocalEnvironment {
  databaseUrl: string;
  redisUrl?: string;
  /** Checks in other subgraphs whether referenced entities exist. */
  references?: ReferenceCheck;
  /** The highest cost of an operation; a gateway's may be higher. */
  most?: Price;
  /** The most that one operation may read. */
  maxAnswerBytes?: number;
  /** Checks whether the token of a mutation is still active. */
  standing?: Standing | undefined;
  /** Where its files are kept; undefined: nowhere. */
  files?: FileEnvironment;
  /** The limit for one SQL statement. */
  statementTimeoutMs?: number;
}

const notReached = (name: string): Text => ({
  vi: `Dịch vụ «${name}» chưa kết nối được với cơ sở dữ liệu của mình.`,
  en: `${name} has not reached its database yet`,
});

/** Opens a subgraph with its database; while that is away, it keeps trying to reach it and is down. */
export async function openLocalSubgraph(
  { database, parts, registers }: SubgraphDefinition,
  environment: LocalEnvironment,
): Promise<LocalSubgraph> {
  const { databaseUrl, redisUrl, references = new ReferenceCheck(), most } = environment;
  const { statementTimeoutMs = usualStatementTimeoutMs, maxAnswerBytes } = environment;
  const keeping = environment.files && openFileKeeping(database.name, environment.files);
  const dataSource = createDataSource(database, databaseUrl, { statementTimeoutMs, maxAnswerBytes });
  const settled = () => changes.settled();
  const { schema, unguarded } = await buildSubgraph(parts(dataSource, references, settled));
  const { disconnect } = await connect(dataSource);
  const changes = openChanges({ name: database.name, databaseUrl, redisUrl });
  const admitted = new AdmittedOperations(schema, most);
  const apollo = createApollo(schema, {
    changes,
    dataSource,
    admitted,
    standing: environment.standing,
  });
  await apollo.start();
  const registry = statementRegistry(dataSource);
  const executor = new SubgraphExecutor({ schema: unguarded, apollo, registry, admitted });
  const files = new Files({ dataSource, schema, keeping, changes: changesIn(registers) });
  const contextFor = (headers: Record<string, string>, caller: Identity | undefined) => {
    if (!dataSource.isInitialized) throw new Unavailable(notReached(database.name));
    return createContext(headers['accept-language'], {
      ...(caller && { caller }),
      headers,
      requestId: headers['x-request-id'],
      address: headers['x-forwarded-for'],
    });
  };
  return {
    execute: async ({ query, operationName }, variables, headers, caller) =>
      executor.answer({ query, operationName, variables }, contextFor(headers, caller)),
    files: async (request, headers, caller) => answerFile(files, request, contextFor(headers, caller)),
    ready: () => isUp(dataSource),
    poll: (question) => changes.poll(question),
    registry,
    close: async () => {
      await apollo.stop();
      await changes.stop();
      await disconnect();
    },
  };
}
