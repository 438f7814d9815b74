import type { DeepPartial, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts the rows whose key does not exist yet, and does not touch the others, which people may have
 * changed.
 */
export async function insertMissing<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: DeepPartial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  const [insert, parameters] = manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as never[])
    .updateEntity(false)
    .getQueryAndParameters();
  const { primaryColumns } = manager.connection.getMetadata(entity);
  const key = primaryColumns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  // TypeORM knows no key to ignore, and without one PostgreSQL refuses tables with deferrable constraints.
  await manager.query(`${insert} ON CONFLICT (${key}) DO NOTHING`, parameters);
}
