import { ReadAhead } from '@bien-cuong/subgraph';
import { Args, Directive, Query, Resolver } from 'type-graphql';

import { AwardTally } from './award-tally';
import { TallyArgs } from './tally.input';

@Resolver(() => AwardTally)
export class TallyResolver {
  // It counts awards, however many there are.
  @Directive('@cost(weight: 5)')
  @Query(() => AwardTally, {
    nullable: true,
    description: 'Awards of the whole country, counted over a period.',
  })
  awardTally(@Args(() => TallyArgs) _args: TallyArgs, @ReadAhead() awardTally: AwardTally | null) {
    return awardTally;
  }
}
