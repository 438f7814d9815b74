/**
 * SQL: the text of a record that is hashed: every column but the hashes, in an order and a format that no
 * setting changes. It must never change, because the hashes of all existing records were computed from it.
 */
const canonical = (r: string) => `
  ${r}.id, pg_catalog.to_char(${r}.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), ${r}.database_user, ${r}.kind,
  ${r}.subject, ${r}.client_id, ${r}.roles, ${r}.address, ${r}.on_behalf_of, ${r}.request_id, ${r}.operation,
  ${r}.entity_type, ${r}.entity_id, ${r}.before, ${r}.after, ${r}.detail`;

const hash = (r: string, columns: string) =>
  `pg_catalog.sha256(${r}.previous_hash || pg_catalog.convert_to(pg_catalog.jsonb_build_array(${columns})::text, 'UTF8'))`;

/**
 * SQL expression: the hash of record `r`, which covers the hash of the record before. The salt is never shown
 * to anybody, so hidden values cannot be found by trying guesses until one gives the hash.
 */
export const saltedHashOf = (r: string) => hash(r, `${canonical(r)}, ${r}.salt`);

/** The same for a record from before there were salts. */
export const unsaltedHashOf = (r: string) => hash(r, canonical(r));

/** SQL: the hash before that of the first record. */
export const BEGINNING = `'\\x'::bytea`;
