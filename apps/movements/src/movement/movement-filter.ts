import { type Contains, raw, sql } from '@bien-cuong/database';
import { filter, UUID } from '@bien-cuong/subgraph';

/**
 * The filter of a list by the movement that its rows are about.
 * @param as the alias of the rows
 * @param what what is listed, for the description
 */
export const ofMovement = (as: string, what: string) =>
  filter(
    UUID,
    `Only ${what} of the movement with this identity; NOT_FOUND when there is none.`,
    (id: string) => sql`${raw(as)}.movement_id = ${id}::uuid`,
    (id) => sql`EXISTS (SELECT FROM movement WHERE id = ${id}::uuid)`,
  );

/** SQL condition of a movement `m`: the text is part of its title or of another name it is known by. */
export const titled = (contains: Contains) => sql`${contains('m.title', 'm.title_en')}
  OR EXISTS (SELECT FROM movement_alias s WHERE s.movement_id = m.id AND ${contains('s.title')})`;
