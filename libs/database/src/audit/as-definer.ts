import type { QueryRunner } from 'typeorm';

/**
 * SQL: how a function of the trail runs, whoever causes it: as its owner, and on the tables of the schema that it is made
 * in, since a caller could put tables of the same names before them.
 */
export async function asDefiner(runner: QueryRunner): Promise<string> {
  const [{ schema }] = await runner.manager.query<[{ schema: string }]>(
    'SELECT quote_ident(current_schema()) AS schema',
  );
  return `SECURITY DEFINER SET search_path = pg_catalog, ${schema}, pg_temp`;
}
