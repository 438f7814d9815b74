import { dayWithin, holdsOn, latest, raw, sortedBy, sql, TODAY, together } from '@bien-cuong/database';
import { filter, keptFilter, OF_TODAY, one, pages, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { Movement } from '../movement/movement.entity';
import { ofMovement, titled } from '../movement/movement-filter';
import { ofProvince } from '../province/province-filter';
import { Province } from '../province/province.stub';
import { Participation } from './participation.entity';

/** Participations of a movement together, those that began last first. */
const BY_MOVEMENT = sortedBy('p.id', together('p.movement_id'), latest('p.valid_from', 'LAST'));

export const participationReads = readsOf(Participation, {
  as: 'p',
  history: true,
  sorts: ['validFrom', 'validTo'],
  parent: { seenOn: dayWithin('p', TODAY) },
  fields: {
    province: one(
      Province,
      'The province, as it is today, else as it was on the day of its participation that is nearest to today.',
      {
        nullable: true,
        by: 'provinceId',
        on: 'parent."seenOn"',
      },
    ),
    movement: one(Movement, 'What it takes part in.', { by: 'movementId' }),
  },
  queries: {
    participation: one(Participation, 'One participation; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the participation.',
    }),
    participations: pages(Participation, 'Which provinces take part in which movements, and since when.', {
      nullable: true,
      directives: OF_TODAY,
      rows: () => ({ from: sql`participation p` }),
      order: BY_MOVEMENT,
      filters: {
        ...keptFilter('p'),
        movement: ofMovement('p', 'participations'),
        province: ofProvince('p', 'participations'),
        ...searchFilter(
          'a title or of another name of the movement, or of the source',
          (contains) =>
            sql`${contains('p.source')} OR EXISTS (SELECT FROM movement m WHERE m.id = p.movement_id AND (${titled(contains)}))`,
        ),
        today: filter(
          Boolean,
          'Only those that hold today (true) or only those that ended or have not begun (false).',
          (today: boolean) => sql`${raw(holdsOn('p', TODAY))} = ${today}::boolean`,
        ),
      },
    }),
  },
});
