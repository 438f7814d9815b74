import type { Order } from './paged';

/** One criterion of an order: as a column, and as text that sorts in the same way. */
interface Part {
  column: string;
  /** SQL: never null, and of fixed length unless it comes last. */
  text: string;
}

/** Characters that sort before and after digits by their bytes. */
const [BEFORE_ALL, AFTER_ALL] = ["'!'", "'~'"];

/** Later days first; an unknown day comes before all others or after them. */
export const latest = (day: string, unknown: 'FIRST' | 'LAST'): Part => ({
  column: `${day} DESC NULLS ${unknown}`,
  text: `coalesce(to_char(date '9999-12-31' - ${day}, 'FM0000000'), ${unknown === 'FIRST' ? BEFORE_ALL : AFTER_ALL})`,
});

/** Earlier days first; an unknown day comes last. */
export const earliest = (day: string): Part => ({
  column: day,
  text: `coalesce(to_char(${day} - date '0001-01-01', 'FM0000000'), ${AFTER_ALL})`,
});

/** Smaller numbers first; rows without one come last. */
export const smallest = (number: string): Part => ({
  column: number,
  text: `coalesce(to_char(${number} + 2147483648, 'FM0000000000'), ${AFTER_ALL})`,
});

/** In the order of these words; other words come last. */
export const inOrder = (word: string, words: readonly string[]): Part =>
  smallest(`array_position(ARRAY[${words.map((one) => `'${one}'`).join(', ')}], ${word})`);

/** Rows for which the condition is true first. */
export const holding = (condition: string): Part => ({
  column: `${condition} DESC`,
  text: `(NOT ${condition})::int`,
});

/** Rows of one owner together; those without an owner come last. */
export const together = (id: string): Part => ({ column: id, text: `coalesce(${id}::text, ${AFTER_ALL})` });

/** By a name that every row has, in Vietnamese order; must be the last criterion. */
export const named = (name: string): Part => ({ column: `${name} COLLATE "vi-x-icu"`, text: name });

/** An order by several criteria, which a cursor holds as one text. */
export function sortedBy(id: string, ...parts: readonly Part[]): Order {
  const collation = parts.some(({ column }) => column.includes('COLLATE')) ? 'vi-x-icu' : 'C';
  return {
    id,
    by: `concat_ws(' ', ${parts.map(({ text }) => text).join(', ')}) COLLATE "${collation}"`,
    columns: parts.map(({ column }) => column).join(', '),
  };
}
