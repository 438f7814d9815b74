import { alikeText, type Sql, sql } from '@bien-cuong/database';
import { InvalidInput } from '@bien-cuong/domain';

import { tooLong } from '../../types/too-much';
import { filter, type Filters } from './arguments';

/** In characters: as long as any name may be. */
const LONGEST = 300;

/**
 * The filter of a list by a whole name in any spelling, by the rule by which likely duplicates are found.
 * @param what what the list is of
 * @param column the name of a row
 * @param among makes the condition of a row of that of one of its names; by default a row has one
 */
export const alikeFilter = (
  what: string,
  column: Sql,
  among: (like: Sql) => Sql = (like) => like,
): Filters => ({
  alike: filter(
    String,
    `Only ${what} of a name like this: case, accents, blanks, the order of words and a few letters do not matter; numbers do.`,
    (name: string) => {
      if (name.length > LONGEST) throw new InvalidInput(tooLong(LONGEST), 'alike');
      return among(alikeText(column, sql`${name}`));
    },
  ),
});
