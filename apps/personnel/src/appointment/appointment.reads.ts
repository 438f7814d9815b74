import { dayWithin } from '@bien-cuong/database';
import { one, readsOf } from '@bien-cuong/subgraph';

import { Person } from '../person/person.entity';
import { Unit } from '../unit/unit.entity';
import { Appointment } from './appointment.entity';

/**
 * Posts that persons held, from `a`, which also has the day `seen_on` as of which the person or the unit is
 * shown.
 */
export const appointmentReads = readsOf(Appointment, {
  as: 'a',
  sorts: ['post', 'validFrom', 'validTo'],
  parent: {
    heldOn: dayWithin('a', 'a.seen_on'),
    holderId: '(SELECT coalesce(m.merged_into_id, m.id) FROM person m WHERE m.id = a.person_id)',
  },
  fields: {
    person: one(Person, 'Who holds it, as they were then.', { by: 'holderId', on: 'parent."heldOn"' }),
    unit: one(Unit, 'The unit in which the post is held, as it was then.', {
      by: 'unitId',
      on: 'parent."heldOn"',
    }),
  },
});
