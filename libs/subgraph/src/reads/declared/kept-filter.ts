import { raw, sql } from '@bien-cuong/database';

import { filter, type Filters } from './arguments';

/**
 * The filter of a list of kept records `as`: without it, retired ones are left out.
 * @param as the alias of their rows
 */
export const keptFilter = (as: string): Filters => ({
  retired: {
    ...filter(
      Boolean,
      'Only retired records (true) or only those that are kept (false).',
      (retired: boolean) => sql`(${raw(as)}.retired_on IS NOT NULL) = ${retired}::boolean`,
    ),
    nullable: false,
    defaultValue: false,
  },
});
