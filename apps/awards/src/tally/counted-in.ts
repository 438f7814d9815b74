import { periodWithin, sql, type Sql } from '@bien-cuong/database';

import type { TallyArgs } from './tally.input';

/** SQL conditions: a lot `l` is counted in `period`, and was given in `givenOn`. */
export const givenIn = ({ period, givenOn }: TallyArgs): (Sql | undefined)[] => [
  periodWithin('l.period', period),
  periodWithin('l.given_on', givenOn, 'givenOn'),
];

/** The same of lots that are kept. */
export const countedIn = (args: TallyArgs): (Sql | undefined)[] => [
  sql`l.retired_on IS NULL`,
  ...givenIn(args),
];
