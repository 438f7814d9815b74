import { BLANKS, classOf, foldText, HYPHENS, InvalidInput, UNSEEN } from '@bien-cuong/domain';
import type { QueryRunner } from 'typeorm';

import { joinSql, raw, sql, type Sql } from '../reads/sql';

const install = (body: string) =>
  `CREATE OR REPLACE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ ${body} $$`;

const withoutAccents = (text: string) => `lower(public.unaccent('public.unaccent'::regdictionary, ${text}))`;

const SEEN = `regexp_replace(value, '${classOf(UNSEEN)}', '', 'g')`;
/** Asking first takes a sixth of the time, for nearly every text is in this form. */
const COMPOSED = `CASE WHEN ${SEEN} IS NFC NORMALIZED THEN ${SEEN} ELSE normalize(${SEEN}, NFC) END`;
const [GAP, OTHER_GAP] = [BLANKS + HYPHENS, BLANKS.replace(' ', '') + HYPHENS].map(classOf);
/** Every gap but a single blank, which is left as it is: replacing takes longer than looking. */
const ODD_GAPS = ` ${GAP}+|${OTHER_GAP}${GAP}*`;

const LETTERS_ONLY = `SELECT ${withoutAccents('normalize(value, NFC)')}`;
const LETTERS_AND_GAPS = `SELECT btrim(regexp_replace(${withoutAccents(COMPOSED)}, '${ODD_GAPS}', ' ', 'g'))`;

/**
 * Installs the SQL function `fold_text(text)`: lower case without diacritics, tones or the bar of đ, so that
 * "Thanh Hóa", "Thanh Hoá" and "thanh hoa" are one text. Search compares nothing else.
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
 * From now on `fold_text` has one blank for all that parts words, hyphens and blanks of every kind, as `foldText` in
 * libs/domain does.
 */
export async function foldGaps(runner: QueryRunner): Promise<void> {
  await runner.query(install(LETTERS_AND_GAPS));
  await foldAnew(runner);
}

export async function leaveGaps(runner: QueryRunner): Promise<void> {
  await runner.query(install(LETTERS_ONLY));
  await foldAnew(runner);
}

/** An index keeps what the function gave when its rows were written. */
async function foldAnew(runner: QueryRunner): Promise<void> {
  const indexes = await runner.manager.query<{ name: string }[]>(`
    SELECT DISTINCT d.objid::regclass AS name FROM pg_depend d JOIN pg_class c ON c.oid = d.objid AND c.relkind = 'i'
    WHERE d.classid = 'pg_class'::regclass AND d.refobjid = 'fold_text(text)'::regprocedure`);
  for (const { name } of indexes) await runner.query(`REINDEX INDEX ${name}`);
}

/** Characters; longer than any name, and short enough to be folded anew for each row. */
const longest = 200;

/**
 * SQL condition: one of `columns` contains the searched text, whatever its case, accents, blanks and hyphens.
 * @param search what a client sent; nothing but blanks and hyphens searches for nothing
 * @throws InvalidInput when it is longer than any name
 */
export function containsText(search: string | null | undefined, ...columns: string[]): Sql | undefined {
  const wanted = search?.trim();
  if (!wanted) return undefined;
  if (wanted.length > longest) throw new InvalidInput(TOO_LONG, 'search');
  if (foldText(wanted) === '') return undefined;
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
