import { earliest, smallest, sortedBy, together } from '@bien-cuong/database';

/** The order of the programmes of honours. */
export const IN_PROGRAMME = sortedBy(
  'l.id',
  earliest('l.given_on_from'),
  together('l.review_id'),
  smallest('l.position'),
);
