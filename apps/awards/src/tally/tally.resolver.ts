import { Args, Query, Resolver } from 'type-graphql';

import { AwardTally } from './award-tally';
import { TallyArgs } from './tally.input';
import type { TallyService } from './tally.service';

@Resolver(() => AwardTally)
export class TallyResolver {
  constructor(private readonly tallies: TallyService) {}

  @Query(() => AwardTally, {
    nullable: true,
    description: 'Awards of the whole country, counted over a period.',
  })
  awardTally(@Args(() => TallyArgs) args: TallyArgs) {
    return this.tallies.ofCountry(args);
  }
}
