import type { EntityManager } from 'typeorm';

/** The units that the lines of the act `$1` name. */
const OF_LINES = `SELECT unnest(ARRAY[e.predecessor_id, e.successor_id]) AS id FROM reorganisation_line e
  WHERE e.reorganisation_id = $1`;

const OF_EFFECTS = 'UNION SELECT f.unit_id FROM reorganisation_effect f WHERE f.reorganisation_id = $1';

/** Locks whatever an act that is there changes, until the transaction ends. */
export const lockActed = (id: string, manager: EntityManager): Promise<void> =>
  lock({ named: OF_LINES, also: OF_EFFECTS, given: id }, manager);

/**
 * Locks whatever an act that names these units changes, before anything else keeps their keys: two that first keep a key
 * and then want the whole row would wait for each other.
 */
export const lockNamed = (units: readonly string[], manager: EntityManager): Promise<void> =>
  lock({ named: 'SELECT unnest($1::uuid[]) AS id', given: units }, manager);

/**
 * Persons first, as an operation on a person does; then the units and those that stand below them. A post that is being
 * recorded keeps its unit's key, so nothing less than the whole row waits for it; a person's key may be kept meanwhile.
 */
async function lock(
  { named, also = '', given }: { named: string; also?: string; given: string | readonly string[] },
  manager: EntityManager,
): Promise<void> {
  await manager.query(
    `SELECT FROM person p WHERE p.id IN (SELECT a.person_id FROM appointment a JOIN (${named}) n ON n.id = a.unit_id)
     ORDER BY p.id FOR NO KEY UPDATE`,
    [given],
  );
  await manager.query(
    `SELECT FROM unit u WHERE u.id IN (${named}
       UNION SELECT l.unit_id FROM chain_link l JOIN (${named}) n ON n.id = l.superior_id ${also})
     ORDER BY u.id FOR UPDATE`,
    [given],
  );
}
