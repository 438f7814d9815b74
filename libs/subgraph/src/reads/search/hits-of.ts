import type { Access, RowRule } from '@bien-cuong/access';
import { raw, sql, type Sql } from '@bien-cuong/database';

import type { Candidate, Searched, Told } from './found';

/** SQL: what was asked for, folded once for the whole statement. */
const TEXT = '(SELECT a.text FROM asked a)';
const PATTERN = '(SELECT a.pattern FROM asked a)';
const DAY = '(SELECT a.day FROM asked a)';

const NO_TEXT = 'NULL::text';
const NO_DAY = 'NULL::date';

/** SQL: the order of hits `h`. */
export const BEST_FIRST = raw('h.place, h.grade, h.gone, h.is_other, h.title COLLATE "vi-x-icu", h.id');

interface Asked {
  /** Where the type stands among others. */
  place: number;
  /** What the caller may see; undefined: everything. */
  access: Access | undefined;
  ofEach: number;
}

/** What a caller sees of a type, as SQL. */
interface Seen extends Omit<Searched, 'by'> {
  title: string;
  titleEn: string;
  until: string;
  retiredOn: string;
  /** The condition of the rows. */
  rows: Sql;
  /** The rows of a table that contain the text. */
  by: readonly string[];
  sees: (told: Pick<Told, 'of'>) => boolean;
}

/**
 * SQL: the best hits of a type, from `asked (text, pattern, day)`; undefined when the caller may see none of them.
 */
export function hitsOf(searched: Searched, { place, access, ofEach }: Asked): Sql | undefined {
  const seen = seenOf(searched, access);
  if (!seen) return undefined;
  const columns = columnsOf(seen);
  const isOther = `f.is_other AND f.shown IS DISTINCT FROM ${seen.titleEn}`;
  return sql`
    SELECT ${raw(`'${seen.name}'`)} AS type, f.id, ${raw(seen.on ? 'k."on"' : NO_DAY)} AS seen_on, f.title,
      ${raw(columns.map(([name, column]) => `${column} AS ${name}`).join(', '))},
      CASE WHEN ${raw(isOther)} THEN f.shown END AS matched,
      CASE WHEN ${raw(isOther)} THEN f.until END AS matched_until,
      ${raw(String(place))} AS place, f.found, f.grade, f.gone, f.is_other
    FROM (SELECT e.*, count(*) OVER () AS found FROM (${bestOf(seen)}) e
      ORDER BY e.grade, e.gone, e.is_other, e.title COLLATE "vi-x-icu", e.id LIMIT ${ofEach}::int) f
    JOIN ${rowsOf(
      seen,
      'f',
      columns.map(([, column]) => column),
    )}`;
}

function seenOf(searched: Searched, access: Access | undefined): Seen | undefined {
  const { name, shown, by } = searched;
  const sees = ({ of }: Pick<Told, 'of'>) =>
    !access || of.every((coordinate) => isSeen(name, coordinate, access));
  const seenBy = by.filter((each) => sees(each));
  if (!sees(shown.title) || seenBy.length === 0) return undefined;
  const may = (told: Told | undefined, otherwise: string) => (told && sees(told) ? told.sql : otherwise);
  const unretired = shown.retiredOn && !sees(shown.retiredOn) ? `${shown.retiredOn.sql} IS NULL` : 'true';
  return {
    ...searched,
    by: seenBy.map((each) => matching(each, may(each.until, NO_DAY))),
    sees,
    title: shown.title.sql,
    titleEn: may(shown.titleEn, NO_TEXT),
    until: may(shown.until, NO_DAY),
    retiredOn: may(shown.retiredOn, NO_DAY),
    rows: sql`${raw(unretired)} AND ${ownRows(searched, access?.rowsOf(name))}`,
  };
}

/**
 * Whether a caller sees a field on every row that is listed: else what is found would tell of a hidden value. Of the
 * type itself, rows on which the caller sees none are left out.
 */
function isSeen(name: string, coordinate: string, access: Access): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  if (type === name) return access.allowsSort(type, field);
  return access.allows(type, field) && access.rowsOf(type, field) === undefined;
}

/** SQL: each record that contains the text, with the best of the texts `matching` that do. */
function bestOf(seen: Seen): Sql {
  const { by, title, until, retiredOn, rows } = seen;
  const gone = `(${retiredOn} IS NOT NULL OR coalesce(${until} <= ${DAY}, false))`;
  const isOther = `(matching.shown IS DISTINCT FROM ${title})`;
  return sql`
    SELECT DISTINCT ON (matching.id) matching.*, ${raw(`${title} AS title, ${isOther} AS is_other, ${gone} AS gone`)}
    FROM (${raw(by.join(' UNION ALL '))}) matching
    JOIN ${rowsOf(seen, 'matching', [title, gone])}
    WHERE ${rows}
    ORDER BY matching.id, matching.grade, ${raw(isOther)}, matching.until DESC NULLS FIRST, matching.shown`;
}

const gradeOf = (text: string): string => `
  CASE strpos(' ' || fold_text(${text}), ' ' || ${TEXT})
    WHEN 0 THEN 3 WHEN 1 THEN CASE WHEN fold_text(${text}) = ${TEXT} THEN 0 ELSE 1 END ELSE 2 END`;

/** SQL: the rows of a table that contain the text, and how well: 0 is the whole of it. */
const matching = ({ table, owner, text, judged, shown }: Candidate, until: string): string => `
  SELECT ${owner} AS id, ${shown} AS shown, ${until} AS until, least(${judged.map(gradeOf).join(', ')}) AS grade
  FROM ${table} s WHERE fold_text(${text}) LIKE ${PATTERN}`;

/** SQL: the FROM items of the records whose id is that of `alias`, with the joins that these texts need. */
const rowsOf = ({ table, as, id, on, joins }: Seen, alias: string, texts: readonly string[]): Sql =>
  raw(
    `${table} ${as} ON ${as}.${id} = ${alias}.id${
      on ? ` CROSS JOIN LATERAL (SELECT ${as}.${id} AS id, ${on(DAY)} AS "on") k` : ''
    }${joins(texts)}`,
  );

function ownRows({ name, attributes }: Searched, own: RowRule | undefined): Sql {
  if (!own) return raw('true');
  const value = attributes[own.attribute];
  if (value === undefined) throw new Error(`Nothing says what the ${own.attribute} of ${name} is.`);
  return sql`${raw(value)} = ANY(${own.oneOf}::uuid[])`;
}

function columnsOf(seen: Seen): [name: string, column: string][] {
  const { shown, sees, titleEn, until, retiredOn } = seen;
  const [detail, detailEn] = detailOf(seen);
  return [
    ['title_en', titleEn],
    ['kind', shown.kind && sees(shown.kind) ? shown.kind.sql : NO_TEXT],
    ['detail', detail],
    ['detail_en', detailEn],
    ['since', shown.since && sees(shown.since) ? shown.since.sql : NO_DAY],
    ['until', until],
    ['retired_on', retiredOn],
  ];
}

/** SQL: what else tells a record apart, in Vietnamese and, where that is different, in English. */
function detailOf({ detail, sees }: Seen): [vi: string, en: string] {
  const seen = detail.filter(({ vi, en }) => sees(vi) && sees(en));
  if (seen.length === 0) return [NO_TEXT, NO_TEXT];
  const joined = (parts: readonly string[]) => `nullif(concat_ws(' · ', ${parts.join(', ')}), '')`;
  const isSame = seen.every(({ vi, en }) => vi.sql === en.sql);
  return [
    joined(seen.map(({ vi }) => vi.sql)),
    isSame ? NO_TEXT : joined(seen.map(({ vi, en }) => `coalesce(${en.sql}, ${vi.sql})`)),
  ];
}
