import { InvalidInput } from '@bien-cuong/domain';
import type { QueryRunner } from 'typeorm';

import { joinSql, raw, sql, type Sql } from './sql';

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

/** Characters; longer than any name, and short enough to be folded anew for each row. */
const longest = 200;

/**
 * SQL condition: one of `columns` contains the searched text, whatever its case and accents.
 * @param search what a client sent; nothing but blanks searches for nothing
 * @throws InvalidInput when it is longer than any name
 */
export function containsText(search: string | null | undefined, ...columns: string[]): Sql | undefined {
  const wanted = search?.trim();
  if (!wanted) return undefined;
  if (wanted.length > longest) throw new InvalidInput(TOO_LONG, 'search');
  const pattern = containing(sql`${wanted}`);
  return joinSql(
    columns.map((column) => sql`fold_text(${raw(column)}) LIKE ${pattern}`),
    ' OR ',
  );
}

/**
 * SQL: what `fold_text(…)` of a text is LIKE when the text contains this one. Signs of LIKE are made plain after folding, since
 * it makes some of them out of others, such as of their full-width forms.
 */
export function containing(text: Sql): Sql {
  return sql`('%' || replace(replace(replace(fold_text(${text}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')`;
}

const TOO_LONG = {
  vi: `Đối số «search» dài nhất ${longest} ký tự.`,
  en: `Argument "search" may have ${longest} characters at most.`,
};
