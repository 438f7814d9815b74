import { ReadAhead } from '@bien-cuong/subgraph';
import { Args, Directive, FieldResolver, Resolver } from 'type-graphql';

import { AwardLot } from '../lot/award-lot.entity';
import { AwardTally } from '../tally/award-tally';
import { CommendationArgs, TallyArgs } from '../tally/tally.input';
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

  @FieldResolver(() => [AwardLot], {
    nullable: true,
    description: 'Lots of awards counted in this province.',
  })
  commendations(
    @Args(() => CommendationArgs) _args: CommendationArgs,
    @ReadAhead() commendations: AwardLot[],
  ) {
    return commendations;
  }
}
