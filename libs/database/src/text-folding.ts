import type { QueryRunner } from 'typeorm';

/**
 * Installs the SQL function `fold_text(text)`: lower case without diacritics, tones or the bar of đ, so that
 * "Thanh Hóa", "Thanh Hoá" and "thanh hoa" are one text. Search compares nothing else.
 */
export async function installTextFolding(runner: QueryRunner): Promise<void> {
  await runner.query('CREATE EXTENSION IF NOT EXISTS unaccent');
  await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await runner.query(`
    CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
      SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)))
    $$`);
}

export async function removeTextFolding(runner: QueryRunner): Promise<void> {
  await runner.query('DROP FUNCTION fold_text(text)');
  await runner.query('DROP EXTENSION pg_trgm');
  await runner.query('DROP EXTENSION unaccent');
}

/**
 * SQL condition: one of `columns` contains the searched text, whatever its case and accents.
 * @param parameter the placeholder of the searched text, for example `$2`; null matches everything
 */
export function matchesText(parameter: string, ...columns: string[]): string {
  const pattern = `'%' || replace(replace(replace(fold_text(${parameter}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
  const alternatives = columns.map((column) => `fold_text(${column}) LIKE ${pattern}`).join(' OR ');
  return `(${parameter}::text IS NULL OR ${alternatives})`;
}
