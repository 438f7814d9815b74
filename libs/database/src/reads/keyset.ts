import { InvalidInput, isDay, isUuid } from '@bien-cuong/domain';

import { raw, sql, type Sql } from './sql';

/** Where a page starts: the sort text and id of the last row of the previous page. */
export interface Cursor {
  sort: string;
  id: string;
  /** The order that was asked for; undefined in the list's own. */
  order?: string | undefined;
}

/** The type that a list is sorted by; of `bigint` the numbers are also the rows' ids. */
export type SortType = 'text' | 'date' | 'bigint' | 'numeric';

/** What a list is sorted by, where its own order is not wanted. */
export interface OrderBy {
  /** A field of its rows. */
  by: string;
  descending: boolean;
}

/** The request for a page: at most this many rows, after this one. */
export interface PageRequest {
  first: number;
  after?: string | null;
  orderBy?: OrderBy | null;
}

/** Distinguishes the orders of a list in its cursors. */
export const orderName = ({ orderBy }: Pick<PageRequest, 'orderBy'>): string | undefined =>
  orderBy ? `${orderBy.by} ${orderBy.descending ? 'down' : 'up'}` : undefined;

/** The most rows one page may ask for. */
export const MAX_PAGE = 200;

/**
 * What a paged statement needs: where to continue, and one row more than requested, to see whether there is a
 * next page.
 */
export interface Keyset {
  cursor: Cursor | undefined;
  limit: number;
}

/** @throws InvalidInput when `first` is out of range or `after` is not a cursor of this platform */
export function keysetOf(request: PageRequest, type: SortType = 'text'): Keyset {
  const limit = limitOf(request.first) + 1;
  return { cursor: decodeCursor(request.after, type, orderName(request)), limit };
}

/**
 * How many rows a list without pages may return.
 * @throws InvalidInput when `first` is out of range
 */
export function limitOf(first: number): number {
  if (first >= 1 && first <= MAX_PAGE) return first;
  throw new InvalidInput(
    {
      vi: `Đối số «first» phải từ 1 đến ${MAX_PAGE}.`,
      en: `Argument "first" must be from 1 to ${MAX_PAGE}.`,
    },
    'first',
  );
}

interface Sorted {
  by: string;
  id: string;
  type?: SortType;
  descending?: boolean;
}

/**
 * SQL condition: the row comes after the cursor in the order of (`by`, `id`); an index on these two is enough
 * for it.
 */
export function afterCursor({ by, id, type = 'text', descending = false }: Sorted, cursor: Cursor): Sql {
  const follows = raw(descending ? '<' : '>');
  if (type === 'bigint') return sql`${raw(by)} ${follows} ${cursor.sort}::bigint`;
  return sql`(${raw(by)}, ${raw(id)}) ${follows} (${cursor.sort}::${raw(type)}, ${cursor.id}::uuid)`;
}

export function encodeCursor({ sort, id, order }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, id, ...(order === undefined ? [] : [order])])).toString(
    'base64url',
  );
}

function decodeCursor(
  text: string | null | undefined,
  type: SortType,
  wanted: string | undefined,
): Cursor | undefined {
  if (text == null) return undefined;
  try {
    const [sort, id, order] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const isSort = (value: string) =>
      IS_SORT[type](value) || (wanted !== undefined && isEndless(type, value));
    if (order === wanted && isText(sort) && isSort(sort)) {
      if (type === 'bigint') return { sort, id: sort };
      if (isText(id) && isUuid(id)) return { sort, id };
    }
  } catch {
    // falls through to the same clear error
  }
  throw new InvalidInput(
    {
      vi: 'Con trỏ «after» không hợp lệ; hãy dùng endCursor của trang trước, theo cùng một thứ tự.',
      en: 'The cursor "after" is not valid; use the endCursor of the page before, in the same order.',
    },
    'after',
  );
}

/** PostgreSQL cannot store NUL, so no real cursor contains one. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

const IS_SORT: Record<SortType, (text: string) => boolean> = {
  text: () => true,
  date: isDay,
  bigint: (text) => /^\d{1,18}$/.test(text),
  numeric: (text) => /^-?\d{1,40}(\.\d{1,40})?$/.test(text),
};

/** What stands in a cursor for a value that a row has not, in an order that was asked for. */
const isEndless = (type: SortType, text: string): boolean => type !== 'text' && /^-?infinity$/i.test(text);
