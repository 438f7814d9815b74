import { holdsOn, type Order } from '@bien-cuong/database';

/** The order of names in a Vietnamese dictionary. */
export const BY_NAME: Order = { by: 'n.name COLLATE "vi-x-icu"', id: 'u.id' };

/** SQL condition: the unit of row `alias` existed on the day `on`, and its record is kept. */
export const existsOn = (alias: string, on: string): string =>
  `(${alias}.retired_on IS NULL AND ${holdsOn(alias, on)})`;
