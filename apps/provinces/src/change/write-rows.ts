import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

type Rows = readonly Readonly<ObjectLiteral>[];

/** Updates rows by their keys in one statement; all of them have the same properties. */
export async function updateRows(
  manager: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  rows: Rows,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { table, columns, found } = rowsAs(manager, entity, rows);
  const set = columns.filter(({ isPrimary, propertyName }) => !isPrimary && propertyName in first);
  const values = set.map(({ databaseName: name }) => `"${name}" = v."${name}"`);
  await manager.query(`UPDATE ${table} t SET ${values.join(', ')} FROM ${found.from} WHERE ${found.where}`, [
    found.rows,
  ]);
}

/** Deletes rows by their keys in one statement. */
export async function deleteRows(
  manager: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  rows: Rows,
): Promise<void> {
  if (rows.length === 0) return;
  const { table, found } = rowsAs(manager, entity, rows);
  await manager.query(`DELETE FROM ${table} t USING ${found.from} WHERE ${found.where}`, [found.rows]);
}

/** Rows as a parameter that PostgreSQL reads as rows `v` of their table, which are found in it as `t`. */
function rowsAs(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: Rows) {
  const { tableName: table, columns, primaryColumns } = manager.connection.getMetadata(entity);
  const named = rows.map((row) =>
    Object.fromEntries(
      columns.map(({ databaseName, propertyName }) => [databaseName, row[propertyName] as unknown]),
    ),
  );
  return {
    table,
    columns,
    found: {
      from: `json_populate_recordset(NULL::${table}, $1::json) v`,
      where: primaryColumns.map(({ databaseName: name }) => `t."${name}" = v."${name}"`).join(' AND '),
      rows: JSON.stringify(named),
    },
  };
}
