import { MAX_PAGE } from './keyset';
import { type Order, orderByOf, type Unordered } from './paged';
import { raw } from './sql';
import type { FirstRows } from './rows';

/** A list that is returned whole or, when it is longer than a page, refused: its connection has all rows. */
export class Whole {
  constructor(
    /** As many rows as may be returned, and one more to see whether there are too many. */
    readonly rows: FirstRows,
  ) {}
}

/** All rows of a list that can grow; a connection beside it has them page by page. */
export function whole(rows: Unordered, order: Order): Whole {
  return new Whole({ ...rows, orderBy: orderByOf(order), limit: raw(String(MAX_PAGE + 1)) });
}
