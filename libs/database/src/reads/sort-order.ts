import type { Order } from './paged';

/** One thing that rows are sorted by: as a column, and as text that sorts alike. */
interface Part {
  column: string;
  /** SQL: never null, and of one length unless it comes last. */
  text: string;
}

/** Beside digits in the order of their bytes. */
const [BEFORE_ALL, AFTER_ALL] = ["'!'", "'~'"];

/** Later days first; a day that is not known comes before all others or after them. */
export const latest = (day: string, unknown: 'FIRST' | 'LAST'): Part => ({
  column: `${day} DESC NULLS ${unknown}`,
  text: `coalesce(to_char(date '9999-12-31' - ${day}, 'FM0000000'), ${unknown === 'FIRST' ? BEFORE_ALL : AFTER_ALL})`,
});

/** Earlier days first; a day that is not known comes after all others. */
export const earliest = (day: string): Part => ({
  column: day,
  text: `coalesce(to_char(${day} - date '0001-01-01', 'FM0000000'), ${AFTER_ALL})`,
});

/** Smaller numbers first; whatever has none comes after all others. */
export const smallest = (number: string): Part => ({
  column: number,
  text: `coalesce(to_char(${number} + 2147483648, 'FM0000000000'), ${AFTER_ALL})`,
});

/** In the order of these words; whatever is none of them comes after all others. */
export const inOrder = (word: string, words: readonly string[]): Part =>
  smallest(`array_position(ARRAY[${words.map((one) => `'${one}'`).join(', ')}], ${word})`);

/** Rows for which it holds first. */
export const holding = (condition: string): Part => ({
  column: `${condition} DESC`,
  text: `(NOT ${condition})::int`,
});

/** Rows of one owner together; those without any come after all others. */
export const together = (id: string): Part => ({ column: id, text: `coalesce(${id}::text, ${AFTER_ALL})` });

/** By a name that each row has, which comes last, as a Vietnamese reader expects it. */
export const named = (name: string): Part => ({ column: `${name} COLLATE "vi-x-icu"`, text: name });

/** An order by several things, of which a cursor carries one text. */
export function sortedBy(id: string, ...parts: readonly Part[]): Order {
  const collation = parts.some(({ column }) => column.includes('COLLATE')) ? 'vi-x-icu' : 'C';
  return {
    id,
    by: `concat_ws(' ', ${parts.map(({ text }) => text).join(', ')}) COLLATE "${collation}"`,
    columns: parts.map(({ column }) => column).join(', '),
  };
}
