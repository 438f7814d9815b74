import { auditTrail } from '@bien-cuong/subgraph';

import { Award } from './award/award.entity';
import { Decision } from './decision/decision.entity';
import { AwardLot } from './lot/award-lot.entity';

/** What this subgraph shows of its audit trail. */
export const audit = auditTrail('awards', {
  personal: {
    Award: {
      // By the lot, the named could be counted, which is hidden with the recipients.
      lot_id: 'recipients',
      ...{ id: 'recipients', person_id: 'recipients', unit_id: 'recipients', household_id: 'recipients' },
      ...{ golden_book_number: 'recipients', revocation_reason: 'recipients' },
    },
    Household: { id: 'people', name: 'people' },
    Decision: { signer_id: 'people' },
  },
  histories: [Award, AwardLot, Decision],
});
