import { afterCursor, keysetOf, type PageRequest, type SortType } from './keyset';
import { raw, type Sql } from './sql';
import type { FirstRows, Rows } from './rows';

/** What a list is ordered by; `id` decides between rows that are equal in it. */
export interface Order {
  /** SQL expression, in the collation of the reader where it is text. */
  by: string;
  id: string;
  /** The same as the text that a cursor carries; left out where `by` is that text. */
  text?: string;
  type?: SortType;
  descending?: boolean;
  /** The same order as columns, which sort faster. */
  columns?: string;
}

/** Rows whose order is told beside them. */
export type Unordered = Omit<Rows, 'orderBy'>;

/** A list that is read page by page. */
export class Paged {
  constructor(
    /** The rows of this page and, to see whether there is a next one, one more. */
    readonly page: FirstRows,
    /** All rows, for counting them. */
    readonly all: Rows,
    /** What a cursor is made of. */
    readonly columns: Readonly<Record<string, string>>,
  ) {}
}

/**
 * One page of a list, cut where the page before ended.
 * @throws InvalidInput when `first` is out of range or `after` no cursor of such a list
 */
export function paged(rows: Unordered, order: Order, request: PageRequest): Paged {
  const { cursor, limit } = keysetOf(request, order.type);
  const after: Sql | undefined = cursor && afterCursor(order, cursor);
  const page = { ...rows, where: [...(rows.where ?? []), after], orderBy: orderByOf(order), limit };
  return new Paged(page, rows, { cursorSort: order.text ?? order.by, cursorId: order.id });
}

export function orderByOf({ by, columns = by, id, descending }: Order): Sql {
  const direction = descending ? ' DESC' : '';
  return raw(`${columns}${direction}, ${id}${direction}`);
}
