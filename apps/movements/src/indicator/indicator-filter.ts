import { type Contains, sql, type Sql } from '@bien-cuong/database';
import { filter } from '@bien-cuong/subgraph';

/**
 * The filter of a list by the code of the indicator `i` of its rows.
 * @param what what is listed, for the description
 */
export const codedIndicator = (what: string) =>
  filter(
    String,
    `Only ${what} of the indicator with this code; NOT_FOUND when there is none.`,
    (code: string) => sql`i.code = ${code}`,
    (code) => sql`EXISTS (SELECT FROM indicator WHERE code = ${code})`,
  );

/**
 * SQL: the ids of the indicators of whose name the text is part. Indicators are few, and named by their ids the index of what
 * counts them is used.
 */
export const namedIndicators = (contains: Contains): Sql =>
  sql`ARRAY(SELECT s.id FROM indicator s WHERE ${contains('s.name', 's.name_en')})`;
