import type { EntityManager } from 'typeorm';

import { lockActed } from './lock-acted';
import { demandNothingRests, demandPossible } from './possible';
import { ENDING, TABLES } from './units-of-act';
import { worded } from './worded';

/** Those that take their place and were not there before. */
const NEW = `(SELECT DISTINCT e.successor_id AS id FROM reorganisation_line e
  WHERE e.reorganisation_id = $1 AND e.successor_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM reorganisation_line p WHERE p.reorganisation_id = $1 AND p.predecessor_id = e.successor_id))`;

/** The only successor of a unit that ends: what was below it stands under that. */
const SOLE = `(SELECT e.predecessor_id AS id, min(e.successor_id::text)::uuid AS successor_id FROM reorganisation_line e
  WHERE e.reorganisation_id = $1 AND e.successor_id IS NOT NULL
  GROUP BY e.predecessor_id HAVING count(DISTINCT e.successor_id) = 1)`;

/** What holds on the day `$2` and held on the day before. */
const open = (alias: string) =>
  `coalesce(${alias}.valid_from, '-infinity') < $2::date AND coalesce(${alias}.valid_to, 'infinity') > $2::date`;

const LOG =
  'INSERT INTO reorganisation_effect (id, reorganisation_id, kind, part, row_id, unit_id, chain, superior_id, until_before)';

/** Ends what holds of the units that end, and remembers until when it would have held. */
const endOwn = (table: string, part: string, more = 'NULL, NULL::uuid') => `
  WITH own AS (SELECT v.* FROM ${table} v JOIN ${ENDING} x ON x.id = v.unit_id WHERE ${open('v')} FOR UPDATE OF v),
  done AS (UPDATE ${table} t SET valid_to = $2 FROM own WHERE t.id = own.id)
  ${LOG} SELECT gen_random_uuid(), $1, 'ENDED', '${part}', v.id, v.unit_id, ${more}, v.valid_to FROM own v`;

const STEPS = [
  `WITH done AS (UPDATE unit u SET valid_to = $2 FROM ${ENDING} x WHERE u.id = x.id RETURNING u.id)
   ${LOG} SELECT gen_random_uuid(), $1, 'ENDED', 'UNIT', id, id, NULL, NULL, NULL FROM done`,
  endOwn('unit_name', 'NAME'),
  endOwn('unit_province', 'PROVINCE'),
  endOwn('unit_area', 'AREA'),
  endOwn('chain_link', 'CHAIN', 'v.chain, v.superior_id'),
  endOwn('appointment', 'POST'),
  // What stood under a unit that ends; where it has one successor, that is above it from the day on.
  `WITH below AS (SELECT l.* FROM chain_link l JOIN ${ENDING} x ON x.id = l.superior_id WHERE ${open('l')} FOR UPDATE OF l),
   done AS (UPDATE chain_link t SET valid_to = $2 FROM below WHERE t.id = below.id),
   opened AS (
     INSERT INTO chain_link (id, chain, unit_id, superior_id, valid_from, valid_to, source)
     SELECT gen_random_uuid(), b.chain, b.unit_id, s.successor_id, $2, b.valid_to, a.legal_basis
     FROM below b JOIN ${SOLE} s ON s.id = b.superior_id JOIN reorganisation a ON a.id = $1
     WHERE b.unit_id <> s.successor_id RETURNING *)
   ${LOG} SELECT gen_random_uuid(), $1, 'ENDED', 'CHAIN', id, unit_id, chain, superior_id, valid_to FROM below
   UNION ALL SELECT gen_random_uuid(), $1, 'OPENED', 'CHAIN', id, unit_id, chain, superior_id, valid_to FROM opened`,
  `WITH done AS (UPDATE unit u SET valid_from = $2 FROM ${NEW} x WHERE u.id = x.id AND u.valid_from IS NULL RETURNING u.id)
   ${LOG} SELECT gen_random_uuid(), $1, 'BEGUN', 'UNIT', id, id, NULL, NULL, NULL FROM done`,
] as const;

const RAISE = [
  `UPDATE unit SET version = version + 1
   WHERE id IN (SELECT unit_id FROM reorganisation_effect WHERE reorganisation_id = $1 AND part <> 'UNIT')`,
  `UPDATE person SET version = version + 1 WHERE id IN (SELECT a.person_id FROM appointment a
     JOIN reorganisation_effect f ON f.row_id = a.id WHERE f.reorganisation_id = $1 AND f.part = 'POST')`,
];

/** What would be compared only at the end of the transaction: too late for a refusal that names what was given. */
const COMPARE = `SET CONSTRAINTS ${Object.values(TABLES)
  .filter((table) => table !== TABLES.UNIT)
  .map((table) => `${table}_one_at_a_time`)
  .join(', ')} IMMEDIATE`;

async function raise(id: string, manager: EntityManager): Promise<void> {
  for (const versions of RAISE) await manager.query(versions, [id]);
}

/**
 * Does what the act says, as it is recorded, and records each of its effects.
 * @param argument what was given that a refusal is about
 * @throws Conflict when its day does not fit what is recorded of its units
 */
export async function apply(
  { id, day, argument }: { id: string; day: string; argument: string },
  manager: EntityManager,
): Promise<void> {
  await lockActed(id, manager);
  await demandPossible({ id, day, argument }, manager);
  await worded(argument, async () => {
    for (const step of STEPS) await manager.query(step, [id, day]);
    await manager.query(COMPARE);
  });
  await raise(id, manager);
}

const EFFECTS = 'reorganisation_effect f WHERE f.reorganisation_id = $1';

const STEPS_BACK = [
  // First, since what was before them would be beside them.
  `DELETE FROM chain_link t USING ${EFFECTS} AND f.kind = 'OPENED' AND t.id = f.row_id`,
  ...Object.entries(TABLES).map(
    ([part, table]) => `UPDATE ${table} t SET valid_to = f.until_before FROM ${EFFECTS}
      AND f.kind = 'ENDED' AND f.part = '${part}' AND t.id = f.row_id`,
  ),
  `UPDATE unit t SET valid_from = NULL FROM ${EFFECTS} AND f.kind = 'BEGUN' AND t.id = f.row_id`,
  'DELETE FROM reorganisation_effect WHERE reorganisation_id = $1',
];

/**
 * Makes everything as it was before the act.
 * @throws Conflict when something rests on it
 */
export async function revert(
  { id, day }: { id: string; day: string },
  manager: EntityManager,
): Promise<void> {
  await lockActed(id, manager);
  await demandNothingRests(id, day, manager);
  await raise(id, manager);
  await worded('id', async () => {
    for (const step of STEPS_BACK) await manager.query(step, [id]);
    await manager.query(COMPARE);
  });
}
