import { InvalidInput } from '@bien-cuong/domain';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where a page starts: the sort text and id of the last row of the page before. */
export interface Cursor {
  sort: string;
  id: string;
}

/** Rows of one page plus what is needed to ask for the next. */
export interface Page<Row> {
  rows: Row[];
  cursors: string[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  totalCount: () => Promise<number>;
}

/** What every paged statement reads: at most this many rows, after this one. */
export interface PageRequest {
  first: number;
  after?: string | null;
}

/** The most rows one page may ask for. */
export const MAX_PAGE = 200;

/** What a paged statement needs: where to go on, and one row more than asked for, to see whether there is a next page. */
export interface Keyset {
  sort: string | null;
  id: string | null;
  limit: number;
}

/** @throws InvalidInput when `first` is out of range or `after` no cursor that this platform gave out */
export function keysetOf({ first, after }: PageRequest): Keyset {
  const limit = limitOf(first) + 1;
  const cursor = decodeCursor(after);
  return { sort: cursor?.sort ?? null, id: cursor?.id ?? null, limit };
}

/**
 * How many rows a list without pages may give.
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

/**
 * SQL condition: the row comes after the cursor in the order of (`sort`, `id`).
 * @param sortParameter placeholder of the cursor's sort text; null starts at the beginning
 */
export function afterCursor(
  sort: string,
  id: string,
  [sortParameter, idParameter]: [string, string],
): string {
  return `(${sortParameter}::text IS NULL OR (${sort}, ${id}) > (${sortParameter}, ${idParameter}::uuid))`;
}

function encodeCursor({ sort, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, id])).toString('base64url');
}

function decodeCursor(text: string | null | undefined): Cursor | null {
  if (text == null) return null;
  try {
    const [sort, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (isText(sort) && isText(id) && UUID.test(id)) return { sort, id };
  } catch {
    // falls through to the same clear error
  }
  throw new InvalidInput(
    {
      vi: 'Con trỏ «after» không hợp lệ; hãy dùng endCursor của trang trước.',
      en: 'The cursor "after" is not valid; use the endCursor of the page before.',
    },
    'after',
  );
}

/** PostgreSQL keeps no text with a NUL in it, so no cursor can have come from one. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

/**
 * Makes a page of rows that were read with one row more than asked for.
 * @param rows up to `first + 1` rows, each with `id` and the text `sort` it was ordered by
 */
export function pageOf<Row extends Cursor>(
  rows: readonly Row[],
  { first, after }: PageRequest,
  totalCount: () => Promise<number>,
): Page<Row> {
  const shown = rows.slice(0, first);
  return {
    rows: shown,
    cursors: shown.map(encodeCursor),
    hasNextPage: rows.length > first,
    hasPreviousPage: after != null,
    totalCount,
  };
}
