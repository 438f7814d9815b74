import { dayWithin } from '@bien-cuong/database';
import { one, readsOf } from '@bien-cuong/subgraph';

import { Unit } from '../unit/unit.entity';
import { Appointment } from './appointment.entity';

/** Posts that persons held, from `a`, which also has the day `seen_on` as of which the person is shown. */
export const appointmentReads = readsOf(Appointment, {
  as: 'a',
  parent: { unitOn: dayWithin('a', 'a.seen_on') },
  fields: {
    unit: one(Unit, 'The unit in which the post is held, as it was then.', {
      by: 'unitId',
      on: 'parent."unitOn"',
    }),
  },
});
