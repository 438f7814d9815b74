import { containsText, joinSql, raw, sql } from '@bien-cuong/database';
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
export function titled(search: string) {
  const [title, alias] = [containsText(search, 'm.title', 'm.title_en'), containsText(search, 's.title')];
  if (!title || !alias) return undefined;
  return joinSql(
    [title, sql`EXISTS (SELECT FROM movement_alias s WHERE s.movement_id = m.id AND ${alias})`],
    ' OR ',
  );
}
