import type { DeepPartial, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts the rows whose id does not exist yet, and does not touch the others, which people may have changed.
 */
export async function insertMissing<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: DeepPartial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as never[])
    .orIgnore()
    .updateEntity(false)
    .execute();
}
