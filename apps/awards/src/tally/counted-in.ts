import { periodWithin, type Sql } from '@bien-cuong/database';

import type { TallyArgs } from './tally.input';

/** SQL conditions: a lot `l` is counted in this period, and was given in that one. */
export function countedIn({ period, givenOn }: TallyArgs): (Sql | undefined)[] {
  return [periodWithin('l.period', period), periodWithin('l.given_on', givenOn, 'givenOn')];
}
