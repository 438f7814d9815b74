import { raw, sql, type Sql } from '../reads/sql';

/** Of the groups of three letters that two names have, the part that both have: of names that are alike. */
const MOST = raw('0.7');
/** The same where one is the other with words before or after it. */
const HALF = raw('0.5');

const folded = (text: Sql) => sql`fold_text(${text})`;
const similarity = (one: Sql, other: Sql) => sql`similarity(${one}, ${other})`;
const numbersIn = (text: Sql) => sql`btrim(regexp_replace(${text}, '[^0-9]+', ' ', 'g'))`;
const hasWordsOf = (whole: Sql, part: Sql) => sql`strpos(' ' || ${whole} || ' ', ' ' || ${part} || ' ') > 0`;

/**
 * SQL condition: two names may be the same, one of them written otherwise or mistyped. Case, accents, blanks,
 * hyphens and the order of words do not matter, and neither do a few letters or a word more; numbers do, since
 * what is numbered differs by nothing else. Never use it to decide whether two names are the same.
 */
export function alikeText(column: Sql, text: Sql): Sql {
  const [one, other] = [folded(column), folded(text)];
  const within = sql`(${hasWordsOf(one, other)} OR ${hasWordsOf(other, one)})`;
  const near = sql`(${similarity(one, other)} >= ${MOST} OR (${similarity(one, other)} >= ${HALF} AND ${within}))`;
  // The operator finds by an index those of which the rest is asked.
  return sql`(${one} = ${other} OR (${one} % ${other} AND ${numbersIn(one)} = ${numbersIn(other)} AND ${near}))`;
}

/** SQL: how alike two names are, for the order in which they are shown. */
export const alikeness = (column: Sql, text: Sql): Sql => similarity(folded(column), folded(text));

/** SQL condition: two names are the same but for case, accents and gaps. */
export const sameFolded = (column: Sql, text: Sql): Sql => sql`${folded(column)} = ${folded(text)}`;
