import { MAX_PAGE } from './keyset';
import { type Order, orderByOf, type Unordered } from './paged';
import { raw } from './sql';
import type { FirstRows } from './rows';

/** A list that is given whole or, when it is longer than a page, refused: its connection has all of it. */
export class Whole {
  constructor(
    /** As many rows as may be given and, to see whether there are more, another one. */
    readonly rows: FirstRows,
  ) {}
}

/** All rows of a list that can grow, for the common question; a connection beside it has them page by page. */
export function whole(rows: Unordered, order: Order): Whole {
  return new Whole({ ...rows, orderBy: orderByOf(order), limit: raw(String(MAX_PAGE + 1)) });
}
