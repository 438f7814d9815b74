import { holdsOn, TODAY } from '@bien-cuong/database';

/** SQL condition: the participation in row `alias` is kept, and holds today. */
export const holdsToday = (alias: string): string =>
  `(${holdsOn(alias, TODAY)} AND ${alias}.retired_on IS NULL)`;
