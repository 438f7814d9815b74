import type { QueryRunner } from 'typeorm';

/** A function of the trail: as it is made, and as verification expects to find it. */
export interface TrailFunction {
  name: string;
  body: string;
  /**
   * Whether it runs as its owner, whoever causes it, and on the tables of the schema that it is made in, since a caller
   * could put tables of the same names before them.
   */
  definer: boolean;
  /** Settings it runs with besides, `name=value`. */
  settings?: readonly string[];
}

const searchPath = (schema: string) => `search_path=pg_catalog, ${schema}, pg_temp`;

/** Everything that such a function in `schema` runs with, as PostgreSQL keeps it. */
export const settingsOf = ({ definer, settings = [] }: TrailFunction, schema: string): string[] => [
  ...(definer ? [searchPath(schema)] : []),
  ...settings,
];

/** Makes the function, or puts it in the place of the one of that name. */
export async function makeFunction(runner: QueryRunner, trail: TrailFunction): Promise<void> {
  const [{ schema }] = await runner.manager.query<[{ schema: string }]>(
    'SELECT quote_ident(current_schema()) AS schema',
  );
  const settings = settingsOf(trail, schema).map((setting) => `SET ${setting}`);
  await runner.query(`
    CREATE OR REPLACE FUNCTION ${trail.name}() RETURNS trigger LANGUAGE plpgsql
    ${trail.definer ? 'SECURITY DEFINER' : ''} ${settings.join(' ')} AS $$${trail.body}$$`);
}
