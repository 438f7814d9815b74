import type { Pool } from 'pg';

import type { Planted } from './plant';

/** Where a mutation finds the rows for its arguments. */
export interface Ground {
  rows: Planted;
  databases: Readonly<Record<'movements' | 'personnel' | 'awards' | 'provinces', Pool>>;
}

/** How to send a mutation, for any caller. */
export interface MatrixChange {
  /**
   * Valid arguments for rows of one province, which only access rules can refuse; called again for each
   * caller.
   */
  args(ground: Ground): Promise<Record<string, unknown>>;
  /** What it leaves in its subgraph's trail when it is executed. */
  leaves: 'CHANGE' | 'EXPORT';
}
