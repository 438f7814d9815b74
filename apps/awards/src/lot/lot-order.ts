import { earliest, smallest, sortedBy, together } from '@bien-cuong/database';

/** As the programmes of honours had them, one after the other. */
export const IN_PROGRAMME = sortedBy(
  'l.id',
  earliest('l.given_on_from'),
  together('l.review_id'),
  smallest('l.position'),
);
