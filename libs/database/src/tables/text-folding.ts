import { BLANKS, classOf, foldText, HYPHENS, InvalidInput, UNSEEN } from '@bien-cuong/domain';
import type { QueryRunner } from 'typeorm';

import { joinSql, raw, sql, type Sql } from '../reads/sql';

const install = (body: string) =>
  `CREATE OR REPLACE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ ${body} $$`;

const withoutAccents = (text: string) => `lower(public.unaccent('public.unaccent'::regdictionary, ${text}))`;

const SEEN = `regexp_replace(value, '${classOf(UNSEEN)}', '', 'g')`;
/** Checking first takes a sixth of the time, because nearly every text is already in this form. */
const COMPOSED = `CASE WHEN ${SEEN} IS NFC NORMALIZED THEN ${SEEN} ELSE normalize(${SEEN}, NFC) END`;
const [GAP, OTHER_GAP] = [BLANKS + HYPHENS, BLANKS.replace(' ', '') + HYPHENS].map(classOf);
/** Every gap except a single blank, which stays as it is: replacing takes longer than checking. */
const ODD_GAPS = ` ${GAP}+|${OTHER_GAP}${GAP}*`;

const LETTERS_ONLY = `SELECT ${withoutAccents('normalize(value, NFC)')}`;
const LETTERS_AND_GAPS = `SELECT btrim(regexp_replace(${withoutAccents(COMPOSED)}, '${ODD_GAPS}', ' ', 'g'))`;

/**
 * Installs the SQL function `fold_text(text)`: lower case without diacritics, tones or the bar of đ, so that
 * "Thanh Hóa", "Thanh Hoá" and "thanh hoa" are equal. Search compares only this.
 */
export async function installTextFolding(runner: QueryRunner): Promise<void> {
  await runner.query('CREATE EXTENSION IF NOT EXISTS unaccent');
  await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await runner.query(install(LETTERS_ONLY));
}

export async function removeTextFolding(runner: QueryRunner): Promise<void> {
  await runner.query('DROP FUNCTION fold_text(text)');
  await runner.query('DROP EXTENSION pg_trgm');
  await runner.query('DROP EXTENSION unaccent');
}

/**
 * Upgrades `fold_text` to turn everything that separates words, including hyphens and blanks of every kind,
 * into one blank, as `foldText` in libs/domain does.
 */
export async function foldGaps(runner: QueryRunner): Promise<void> {
  await runner.query(install(LETTERS_AND_GAPS));
  await foldAnew(runner);
}

export async function leaveGaps(runner: QueryRunner): Promise<void> {
  await runner.query(install(LETTERS_ONLY));
  await foldAnew(runner);
}

/** Rebuilds the indexes, which hold the function's earlier results. */
async function foldAnew(runner: QueryRunner): Promise<void> {
  const indexes = await runner.manager.query<{ name: string }[]>(`
    SELECT DISTINCT d.objid::regclass AS name FROM pg_depend d JOIN pg_class c ON c.oid = d.objid AND c.relkind = 'i'
    WHERE d.classid = 'pg_class'::regclass AND d.refobjid = 'fold_text(text)'::regprocedure`);
  for (const { name } of indexes) await runner.query(`REINDEX INDEX ${name}`);
}

/** In characters: longer than any name, and short enough to be folded again for each row. */
const longest = 200;

/** SQL condition: one of these columns contains a searched text, in any case, accents, blanks and hyphens. */
export type Contains = (...columns: string[]) => Sql;

/**
 * @param search the text from the client
 * @returns undefined where it has only blanks and hyphens, which search for nothing
 * @throws InvalidInput when it is longer than any name
 */
export function searchFor(search: string): Contains | undefined {
  const wanted = search.trim();
  if (wanted.length > longest) throw new InvalidInput(TOO_LONG, 'search');
  if (foldText(wanted) === '') return undefined;
  // As a query of its own it is folded once, and not again for each row.
  const pattern = sql`(SELECT ${containing(sql`${wanted}`)})`;
  return (...columns) => {
    const found = columns.map((column) => sql`fold_text(${raw(column)}) LIKE ${pattern}`);
    return found.length === 1 ? joinSql(found, '') : sql`(${joinSql(found, ' OR ')})`;
  };
}

/**
 * SQL: the LIKE pattern for a `fold_text(…)` that contains this text. LIKE's special characters are escaped
 * after folding, because folding produces some, for example from full-width forms.
 */
export function containing(text: Sql): Sql {
  return sql`('%' || replace(replace(replace(fold_text(${text}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')`;
}

const TOO_LONG = {
  vi: `Đối số «search» dài nhất ${longest} ký tự.`,
  en: `Argument "search" may have ${longest} characters at most.`,
};
