import { join } from 'node:path';

import { subgraph } from '@bien-cuong/subgraph';

import { awardReads } from './award/award.reads';
import { AwardResolver } from './award/award.resolver';
import { householdReads } from './award/household.reads';
import { householdRegister } from './award/household.register';
import { NamingService } from './award/naming.service';
import { AwardType } from './award-type/award-type.entity';
import { awardTypeReads, awardTypeTermsReads } from './award-type/award-type.reads';
import { awardTypeRegister } from './award-type/award-type.register';
import { decisionReads } from './decision/decision.reads';
import { decisionRegister } from './decision/decision.register';
import { lotReads } from './lot/lot.reads';
import { lotRegister } from './lot/lot.register';
import { provinceReads } from './province/province.reads';
import { personByAwardsReads } from './person/person-by-awards.reads';
import { reviewByNamingReads } from './review/review-by-naming.reads';
import { reviewReads } from './review/review.reads';
import { seed } from './seed/seed';
import { authorityTallyReads, tallyReads } from './tally/tally.reads';

/** The entry point for server, tests and compose. */
export const definition = subgraph({
  name: 'awards',
  reads: [
    awardReads,
    awardTypeReads,
    awardTypeTermsReads,
    householdReads,
    decisionReads,
    lotReads,
    tallyReads,
    authorityTallyReads,
    provinceReads,
    reviewReads,
    reviewByNamingReads,
    personByAwardsReads,
  ],
  writes: (dataSource, references) => [new AwardResolver(new NamingService(dataSource, references))],
  registers: [awardTypeRegister, decisionRegister, lotRegister, householdRegister],
  migrations: join(__dirname, '../migrations'),
  seed: { into: AwardType, with: seed },
  personal: {
    Award: {
      // The lot of each award would tell how many are named, which is hidden like the recipients.
      lot_id: 'recipients',
      id: 'recipients',
      person_id: 'recipients',
      unit_id: 'recipients',
      household_id: 'recipients',
      golden_book_number: 'recipients',
      revocation_reason: 'recipients',
    },
    Household: { id: 'recipients', name: 'recipients', place: 'recipients', province_id: 'recipients' },
    Decision: { signer_id: 'people' },
  },
});
