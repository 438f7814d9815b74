import type { Order } from '@bien-cuong/database';

/** Order of names as a Vietnamese reader expects it. */
export const BY_NAME: Order = { by: 'n.name COLLATE "vi-x-icu"', id: 'u.id' };
