import { ReadAhead } from '@bien-cuong/subgraph';
import { Args, Directive, FieldResolver, Resolver } from 'type-graphql';

import { AwardLotConnection } from '../lot/lot.connection';
import { AwardTally } from '../tally/award-tally';
import { CommendationsArgs, TallyArgs } from '../tally/tally.input';
import { Province } from './province.stub';

@Resolver(() => Province)
export class ProvinceResolver {
  // It counts awards, however many there are.
  @Directive('@cost(weight: 5)')
  @FieldResolver(() => AwardTally, {
    nullable: true,
    description: 'Awards counted in this province over a period.',
  })
  awardTally(@Args(() => TallyArgs) _args: TallyArgs, @ReadAhead() awardTally: AwardTally | null) {
    return awardTally;
  }

  @FieldResolver(() => AwardLotConnection, {
    nullable: true,
    description: 'Lots of awards counted in this province.',
  })
  commendations(@Args(() => CommendationsArgs) _args: CommendationsArgs, @ReadAhead() commendations: object) {
    return commendations;
  }
}
