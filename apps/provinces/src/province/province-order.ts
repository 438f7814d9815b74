import { sql } from '@bien-cuong/database';

/** The order of names in a Vietnamese dictionary. */
export const BY_NAME = sql`n.name COLLATE "vi-x-icu", p.id`;
