import { periodWithin, sql, type Sql } from '@bien-cuong/database';

import type { TallyArgs } from './tally.input';

/** SQL conditions: a lot `l` that is kept is counted in `period`, and was given in `givenOn`. */
export function countedIn({ period, givenOn }: TallyArgs): (Sql | undefined)[] {
  return [
    sql`l.retired_on IS NULL`,
    periodWithin('l.period', period),
    periodWithin('l.given_on', givenOn, 'givenOn'),
  ];
}
