import { periodWithin, type Sql } from '@bien-cuong/database';

import type { TallyArgs } from './tally.input';

/** SQL conditions: a lot `l` is counted in `period`, and was given in `givenOn`. */
export function countedIn({ period, givenOn }: TallyArgs): (Sql | undefined)[] {
  return [periodWithin('l.period', period), periodWithin('l.given_on', givenOn, 'givenOn')];
}
