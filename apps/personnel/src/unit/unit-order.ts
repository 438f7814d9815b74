import type { Order } from '@bien-cuong/database';

/** The order of names in a Vietnamese dictionary. */
export const BY_NAME: Order = { by: 'n.name COLLATE "vi-x-icu"', id: 'u.id' };
