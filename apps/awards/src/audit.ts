import { auditTrail } from '@bien-cuong/subgraph';

import { Award } from './award/award.entity';
import { Decision } from './decision/decision.entity';
import { AwardLot } from './lot/award-lot.entity';

/** What this subgraph shows of its audit trail. */
export const audit = auditTrail('awards', {
  personal: {
    Award: ['person_id', 'unit_id', 'household_id', 'revocation_reason'],
    Household: ['name'],
    Decision: ['signer_id'],
  },
  histories: [Award, AwardLot, Decision],
});
