import { types } from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';

import { limitJson } from '../reads/read-json';
import { SnakeNaming } from '../tables/snake-naming';
import { StatementCounter } from './statement-counter';

/** Dates stay text (a calendar day has no time zone); numeric and bigint become numbers: ours are far below 2^53. */
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.NUMERIC, Number);
types.setTypeParser(types.builtins.INT8, Number);

/** What a subgraph keeps: the one list of its tables and of the steps that made them. */
export interface DatabaseDefinition {
  name: string;
  entities: EntityTarget<ObjectLiteral>[];
  migrations: (new () => MigrationInterface)[];
}

/**
 * Statements are planned once per connection and not for each set of values, which would cost more than running them; so
 * a connection that is idle for a while is kept with its plans. Compiling to machine code never pays for such reads.
 */
const KEEP_PLANS = { plan_cache_mode: 'force_generic_plan', jit: 'off' };
const KEEP_IDLE = { idleTimeoutMillis: 10 * 60_000 };

export interface DataSourceLimits {
  /** Milliseconds for one statement, waiting for locks included; unset: as long as it takes, for migrations and seeds. */
  statementTimeoutMs?: number | undefined;
  /** Bytes of JSON that one operation may read; unset: any. */
  maxAnswerBytes?: number | undefined;
}

/** A transaction waits for its next statement while a service works; one that waits for long was forgotten. */
const IDLE_STATEMENTS = 4;

/** Milliseconds that a migration waits for a lock: somebody who holds it for longer holds it for good. */
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

/** The connection pool of one subgraph; not connected yet. */
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

/** How many SQL statements this pool has sent since it was made. */
export function statementCount(dataSource: DataSource): number {
  const { logger } = dataSource.options;
  return logger instanceof StatementCounter ? logger.count : 0;
}
