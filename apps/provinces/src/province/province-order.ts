import { sql } from '@bien-cuong/database';

/** Order of names as a Vietnamese reader expects it. */
export const BY_NAME = sql`n.name COLLATE "vi-x-icu", p.id`;
