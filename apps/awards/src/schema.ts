import type { Views } from '@bien-cuong/database';
import { Reads, type SubgraphDefinition } from '@bien-cuong/subgraph';

import { audit } from './audit';
import { AwardResolver } from './award/award.resolver';
import { awardMutations, awardView } from './award/award.view';
import { NamingService } from './award/naming.service';
import { AwardTypeResolver } from './award-type/award-type.resolver';
import { awardTypeQueries, awardTypeView } from './award-type/award-type.view';
import { database } from './data-source';
import { DecisionResolver } from './decision/decision.resolver';
import { decisionQueries, decisionView } from './decision/decision.view';
import { LotResolver } from './lot/lot.resolver';
import { lotQueries, lotView } from './lot/lot.view';
import { ProvinceResolver } from './province/province.resolver';
import { provinceView } from './province/province.view';
import { ReviewResolver } from './review/review.resolver';
import { reviewView } from './review/review.view';
import { seed } from './seed/seed';
import { TallyResolver } from './tally/tally.resolver';
import { authorityTallyView, tallyQueries, tallyView } from './tally/tally.view';

const views: Views = {
  Query: { rows: { ...awardTypeQueries, ...decisionQueries, ...lotQueries, ...tallyQueries } },
  Mutation: { rows: awardMutations },
  AuthorityTally: authorityTallyView,
  Award: awardView,
  AwardLot: lotView,
  AwardTally: tallyView,
  AwardType: awardTypeView,
  Decision: decisionView,
  Province: provinceView,
  Review: reviewView,
};

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'award_type',
  seed,
  parts: (dataSource, references) => ({
    resolvers: [
      new AwardResolver(new NamingService(dataSource, references)),
      new AwardTypeResolver(),
      new DecisionResolver(),
      new LotResolver(),
      new ProvinceResolver(),
      new ReviewResolver(),
      new TallyResolver(),
      ...audit.resolvers(dataSource),
    ],
    reads: new Reads(dataSource, audit.views(views)),
  }),
};
