import { raw, sql, type Sql } from '@bien-cuong/database';

/** SQL condition: a lot `l` is of one of the provinces to which the caller's rows are limited, if they are. */
export const amongOwn = (own: readonly string[] | undefined): Sql =>
  own ? sql`l.province_id = ANY(${own}::uuid[])` : raw('true');
