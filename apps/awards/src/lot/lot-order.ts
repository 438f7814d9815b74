import { earliest, type Order, raw, smallest, sortedBy, sql, together } from '@bien-cuong/database';
import { filter } from '@bien-cuong/subgraph';

import { RecipientKind } from '../award-type/award-type.entity';

/** The order of the programmes of honours. */
export const IN_PROGRAMME = sortedBy(
  'l.id',
  earliest('l.given_on_from'),
  together('l.review_id'),
  smallest('l.position'),
);

/** Awards `a` in the order in which their recipients were named. */
export const IN_ORDER_OF_NAMING: Order = {
  by: `to_char(a.named_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  id: 'a.id',
};

/** How many recipients of each kind a lot `l` announces. */
const ANNOUNCED: Readonly<Record<RecipientKind, string>> = {
  [RecipientKind.INDIVIDUAL]: 'l.individuals',
  [RecipientKind.COLLECTIVE]: 'l.collectives',
  [RecipientKind.HOUSEHOLD]: 'l.households',
};

/** The filter of lists of lots by to whom they were given. */
export const toRecipients = {
  to: filter(
    RecipientKind,
    'Only lots with awards for recipients of this kind.',
    (kind: RecipientKind) => sql`${raw(ANNOUNCED[kind])} > 0`,
  ),
};
