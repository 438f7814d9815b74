/**
 * SQL: what a record is chained by. Every column but the hashes, in an order and a form that no setting changes; it
 * must never change, for the hashes of all records there are were made of it.
 */
const canonical = (r: string) => `
  ${r}.id, pg_catalog.to_char(${r}.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), ${r}.database_user, ${r}.kind,
  ${r}.subject, ${r}.client_id, ${r}.roles, ${r}.address, ${r}.on_behalf_of, ${r}.request_id, ${r}.operation,
  ${r}.entity_type, ${r}.entity_id, ${r}.before, ${r}.after, ${r}.detail`;

const hash = (r: string, columns: string) =>
  `pg_catalog.sha256(${r}.previous_hash || pg_catalog.convert_to(pg_catalog.jsonb_build_array(${columns})::text, 'UTF8'))`;

/**
 * SQL expression: the hash of the record in row `r`, over that of the record before it. The salt, which nobody is ever shown,
 * keeps what is hidden of a record from being guessed by trying which guess gives the hash.
 */
export const saltedHashOf = (r: string) => hash(r, `${canonical(r)}, ${r}.salt`);

/** The same of a record from before there were salts. */
export const unsaltedHashOf = (r: string) => hash(r, canonical(r));

/** SQL: what the first record follows. */
export const BEGINNING = `'\\x'::bytea`;
