import { ReadAhead } from '@bien-cuong/subgraph';
import { Args, Query, Resolver } from 'type-graphql';

import { AwardTally } from './award-tally';
import { TallyArgs } from './tally.input';

@Resolver(() => AwardTally)
export class TallyResolver {
  @Query(() => AwardTally, {
    nullable: true,
    description: 'Awards of the whole country, counted over a period.',
  })
  awardTally(@Args(() => TallyArgs) _args: TallyArgs, @ReadAhead() awardTally: AwardTally | null) {
    return awardTally;
  }
}
