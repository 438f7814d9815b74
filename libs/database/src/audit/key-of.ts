/** SQL expression: the columns of a table's primary key, in their order. */
export const keyOf = (table: string) => `ARRAY(
  SELECT a.attname::text
  FROM pg_catalog.pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attnum, place), pg_catalog.pg_attribute a
  WHERE i.indrelid = ${table} AND i.indisprimary AND a.attrelid = i.indrelid AND a.attnum = k.attnum ORDER BY k.place)`;
