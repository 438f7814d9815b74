import { types } from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';

import { limitJson } from '../reads/read-json';
import { SnakeNaming } from '../tables/snake-naming';
import { StatementCounter } from './statement-counter';

/**
 * Dates stay text, because a calendar day has no time zone; numeric and bigint become numbers, since ours are
 * far below 2^53.
 */
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.NUMERIC, Number);
types.setTypeParser(types.builtins.INT8, Number);

/** The database of a subgraph: the complete list of its tables and migrations. */
export interface DatabaseDefinition {
  name: string;
  entities: EntityTarget<ObjectLiteral>[];
  migrations: (new () => MigrationInterface)[];
}

/**
 * Statements are planned once per connection instead of for each set of values, which would cost more than
 * executing them; so idle connections are kept for a while, with their plans. JIT compilation never pays for
 * such reads.
 */
const KEEP_PLANS = { plan_cache_mode: 'force_generic_plan', jit: 'off' };
const KEEP_IDLE = { idleTimeoutMillis: 10 * 60_000 };

export interface DataSourceLimits {
  /** Limit for one statement, including waiting for locks; unset for migrations and seeds. */
  statementTimeoutMs?: number | undefined;
  /** Limit on the JSON that one operation may read; unset: no limit. */
  maxAnswerBytes?: number | undefined;
}

/**
 * A transaction is idle while a service works between statements. One that is idle for this many times the
 * limit of a statement is given up: somebody forgot to end it.
 */
const IDLE_STATEMENTS = 4;

/** How long a migration waits for a lock: if it is held for longer, it will not be released by itself. */
const LOCKED = 60_000;

function settingsOf({ statementTimeoutMs }: DataSourceLimits): Record<string, string | number> {
  if (!statementTimeoutMs) return { ...KEEP_PLANS, lock_timeout: LOCKED };
  return {
    ...KEEP_PLANS,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: IDLE_STATEMENTS * statementTimeoutMs,
  };
}

const asOptions = (settings: Record<string, string | number>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/** The connection pool of one subgraph, not connected yet. */
export function createDataSource(
  { name, entities, migrations }: DatabaseDefinition,
  url: string,
  limits: DataSourceLimits = {},
): DataSource {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: entities as never[],
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    logging: true,
    logger: new StatementCounter(),
    applicationName: `bien-cuong ${name}`,
    poolSize: 10,
    connectTimeoutMS: 5_000,
    extra: { ...KEEP_IDLE, options: asOptions(settingsOf(limits)) },
  });
  if (limits.maxAnswerBytes !== undefined) limitJson(dataSource, limits.maxAnswerBytes);
  return dataSource;
}

/** How many SQL statements this pool has sent. */
export function statementCount(dataSource: DataSource): number {
  const { logger } = dataSource.options;
  return logger instanceof StatementCounter ? logger.count : 0;
}
