import { raw, sql, type Sql } from '@bien-cuong/database';
import { many } from '@bien-cuong/subgraph';

import { Unit } from '../unit/unit.entity';
import { Reorganisation } from './reorganisation.entity';

const ACTS =
  'reorganisation_line e JOIN reorganisation a ON a.id = e.reorganisation_id AND a.retired_on IS NULL';

const related = (theirs: 'predecessor_id' | 'successor_id', on: Sql, description: string) => {
  const own = theirs === 'predecessor_id' ? 'successor_id' : 'predecessor_id';
  return many(Unit, description, {
    rows: () => ({
      from: sql`${raw(`${ACTS} JOIN unit u ON u.id = e.${theirs}`)} CROSS JOIN LATERAL (SELECT ${on} AS "on") k`,
      where: [raw(`e.${own} = parent.id AND e.${theirs} <> parent.id AND e.retired_on IS NULL`)],
      orderBy: sql`a.day, e.position`,
    }),
  });
};

/** What a unit was made of and what became of it, by the acts that are kept. */
export const lineageFields = {
  predecessors: related(
    'predecessor_id',
    raw('a.day - 1'),
    'The units whose place it took, as they were on the day before; oldest act first.',
  ),
  successors: related(
    'successor_id',
    raw('a.day'),
    'The units that took its place, as they were on that day; oldest act first.',
  ),
  reorganisations: many(Reorganisation, 'The acts that name it before or after, oldest first.', {
    rows: () => ({
      from: sql`reorganisation a`,
      where: [
        sql`a.retired_on IS NULL AND EXISTS (SELECT FROM reorganisation_line e WHERE e.reorganisation_id = a.id
          AND e.retired_on IS NULL AND parent.id IN (e.predecessor_id, e.successor_id))`,
      ],
      orderBy: sql`a.day, a.id`,
    }),
  }),
};
