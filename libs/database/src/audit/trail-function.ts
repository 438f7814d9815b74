import type { QueryRunner } from 'typeorm';

/** A function of the trail: how it is created, and what verification expects to find. */
export interface TrailFunction {
  name: string;
  body: string;
  /**
   * Whether it runs with the rights of its owner (SECURITY DEFINER). It then uses the tables of its own
   * schema, since a caller could otherwise place tables of the same names before them.
   */
  definer: boolean;
  /** Further settings it runs with, `name=value`. */
  settings?: readonly string[];
}

const searchPath = (schema: string) => `search_path=pg_catalog, ${schema}, pg_temp`;

/** All settings of the function in `schema`, in the form that PostgreSQL stores. */
export const settingsOf = ({ definer, settings = [] }: TrailFunction, schema: string): string[] => [
  ...(definer ? [searchPath(schema)] : []),
  ...settings,
];

/** Creates or replaces the function. */
export async function makeFunction(runner: QueryRunner, trail: TrailFunction): Promise<void> {
  const [{ schema }] = await runner.manager.query<[{ schema: string }]>(
    'SELECT quote_ident(current_schema()) AS schema',
  );
  const settings = settingsOf(trail, schema).map((setting) => `SET ${setting}`);
  await runner.query(`
    CREATE OR REPLACE FUNCTION ${trail.name}() RETURNS trigger LANGUAGE plpgsql
    ${trail.definer ? 'SECURITY DEFINER' : ''} ${settings.join(' ')} AS $$${trail.body}$$`);
}
