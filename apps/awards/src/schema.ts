import type { SubgraphDefinition } from '@bien-cuong/subgraph';

import { AwardResolver } from './award/award.resolver';
import { AwardService } from './award/award.service';
import { NamingService } from './award/naming.service';
import { AwardTypeResolver } from './award-type/award-type.resolver';
import { AwardTypeService } from './award-type/award-type.service';
import { database } from './data-source';
import { DecisionResolver } from './decision/decision.resolver';
import { DecisionService } from './decision/decision.service';
import { LotResolver } from './lot/lot.resolver';
import { LotService } from './lot/lot.service';
import { ProvinceResolver } from './province/province.resolver';
import { ReviewResolver } from './review/review.resolver';
import { seed } from './seed/seed';
import { TallyResolver } from './tally/tally.resolver';
import { TallyService } from './tally/tally.service';

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'award_type',
  seed,
  parts: (dataSource) => {
    const lots = new LotService(dataSource);
    const awards = new AwardService(dataSource);
    const awardTypes = new AwardTypeService(dataSource);
    const decisions = new DecisionService(dataSource);
    const tallies = new TallyService(dataSource);
    const naming = new NamingService(dataSource);
    return {
      resolvers: [
        new AwardResolver({ awards, lots, naming }),
        new AwardTypeResolver(awardTypes),
        new DecisionResolver(decisions, lots),
        new LotResolver({ lots, awards, awardTypes, decisions }),
        new ProvinceResolver(lots, tallies),
        new ReviewResolver(lots),
        new TallyResolver(tallies),
      ],
      references: [],
    };
  },
};
