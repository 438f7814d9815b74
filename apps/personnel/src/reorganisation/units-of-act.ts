/** The last day on which what the act of the day `$2` ends still holds, by which its units are named. */
export const DAY_BEFORE = '($2::date - 1)';

/** Of the act `$1`: the units that end, which are those that nothing lets go on. */
export const ENDING = `(SELECT DISTINCT e.predecessor_id AS id FROM reorganisation_line e
  WHERE e.reorganisation_id = $1 AND e.predecessor_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM reorganisation_line s WHERE s.reorganisation_id = $1 AND s.successor_id = e.predecessor_id))`;

/** The table of each part of a unit that an act changes. */
export const TABLES = {
  NAME: 'unit_name',
  PROVINCE: 'unit_province',
  AREA: 'unit_area',
  CHAIN: 'chain_link',
  POST: 'appointment',
  UNIT: 'unit',
} as const;
