import { sql } from '@bien-cuong/database';

/** As the programme of honours had them. */
export const IN_PROGRAMME = sql`l.given_on_from, l.review_id, l.position, l.id`;
