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
  parent: { heldOn: dayWithin('a', 'a.seen_on') },
  fields: {
    person: one(Person, 'Who holds it, as they were then.', { by: 'personId', on: 'parent."heldOn"' }),
    unit: one(Unit, 'The unit in which the post is held, as it was then.', {
      by: 'unitId',
      on: 'parent."heldOn"',
    }),
  },
});
