import { type Contains, searchFor, type Sql } from '@bien-cuong/database';

import { filter, type Filters } from './arguments';

/**
 * The filter of a list by a part of a text.
 * @param what what the text is a part of, for the description
 * @param where the condition of a row, made of what contains the text
 */
export const searchFilter = (what: string, where: (contains: Contains) => Sql): Filters => ({
  search: filter(
    String,
    `Part of ${what}; case, accents, tone placement, blanks and hyphens do not matter and đ is d.`,
    (search: string) => {
      const contains = searchFor(search);
      return contains && where(contains);
    },
  ),
});
