import { auditTrail } from '@bien-cuong/subgraph';

import { Person } from './person/person.entity';
import { Unit } from './unit/unit.entity';

/** What this subgraph shows of its audit trail. */
export const audit = auditTrail('personnel', {
  personal: {
    Person: ['full_name', 'birth_date'],
    PersonRank: ['rank_code'],
    Appointment: ['post', 'post_en'],
  },
  histories: [Person, Unit],
});
