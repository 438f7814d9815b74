import { raw, sql } from '@bien-cuong/database';
import { filter, UUID } from '@bien-cuong/subgraph';

/**
 * The filter of a list by the province whose rows they are. Provinces belong to another subgraph, so one that
 * does not exist has no rows.
 * @param as the alias of the rows
 * @param what what is listed, for the description
 */
export const ofProvince = (as: string, what: string) =>
  filter(
    UUID,
    `Only ${what} of this very province, by its identity.`,
    (id: string) => sql`${raw(as)}.province_id = ${id}::uuid`,
  );
