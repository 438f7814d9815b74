import { auditTrail } from '@bien-cuong/subgraph';

import { Person } from './person/person.entity';
import { Unit } from './unit/unit.entity';

/** What this subgraph shows of its audit trail. */
export const audit = auditTrail('personnel', {
  personal: {
    Person: { id: 'people', full_name: 'people', birth_date: 'birth-dates' },
    Rank: { id: 'people', code: 'people', name: 'people', name_en: 'people' },
    PersonRank: { id: 'people', person_id: 'people', rank_code: 'people' },
    Appointment: {
      ...{ id: 'people', person_id: 'people', unit_id: 'people', post: 'people', post_en: 'people' },
    },
  },
  histories: [Person, Unit],
});
