import { afterCursor, keysetOf, type PageRequest, type SortType } from './keyset';
import { raw, type Sql } from './sql';
import type { FirstRows, Rows } from './rows';

/** The order of a list; `id` decides between rows that are otherwise equal. */
export interface Order {
  /** SQL expression, with the user's collation where it is text. */
  by: string;
  id: string;
  /** The same as the text in a cursor; left out where `by` is that text. */
  text?: string;
  type?: SortType;
  descending?: boolean;
  /** The same order as columns, which are faster to sort. */
  columns?: string;
}

/** Rows whose order is given separately. */
export type Unordered = Omit<Rows, 'orderBy'>;

/** A list that is read page by page. */
export class Paged {
  constructor(
    /** The rows of this page, and one more to see whether there is a next page. */
    readonly page: FirstRows,
    /** All rows, for counting them. */
    readonly all: Rows,
    /** The columns that a cursor is made from. */
    readonly columns: Readonly<Record<string, string>>,
  ) {}
}

/**
 * One page of a list, beginning after the previous page.
 * @throws InvalidInput when `first` is out of range or `after` is not a cursor of such a list
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
