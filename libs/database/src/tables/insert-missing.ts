import type { DeepPartial, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts the rows whose id does not exist yet, and does not touch the others, which people may have changed.
 * The conflict is named, because PostgreSQL asks for that where a table has deferrable constraints.
 */
export async function insertMissing<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: DeepPartial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { primaryColumns } = manager.connection.getMetadata(entity);
  const key = primaryColumns.map(({ databaseName }) => databaseName);
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as never[])
    .orUpdate([], key)
    .updateEntity(false)
    .execute();
}
