import { types } from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';

import { SnakeNaming } from './snake-naming';
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
const KEEP_PLANS = {
  options: '-c plan_cache_mode=force_generic_plan -c jit=off',
  idleTimeoutMillis: 10 * 60_000,
};

/** The connection pool of one subgraph; not connected yet. */
export function createDataSource(
  { name, entities, migrations }: DatabaseDefinition,
  url: string,
): DataSource {
  return new DataSource({
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
    extra: KEEP_PLANS,
  });
}

/** How many SQL statements this pool has sent since it was made. */
export function statementCount(dataSource: DataSource): number {
  const { logger } = dataSource.options;
  return logger instanceof StatementCounter ? logger.count : 0;
}
