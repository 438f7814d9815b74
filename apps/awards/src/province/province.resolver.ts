import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { AwardLot } from '../lot/award-lot.entity';
import type { LotService } from '../lot/lot.service';
import { AwardTally } from '../tally/award-tally';
import { CommendationArgs, TallyArgs } from '../tally/tally.input';
import type { TallyService } from '../tally/tally.service';
import { Province } from './province.stub';

@Resolver(() => Province)
export class ProvinceResolver {
  constructor(
    private readonly lots: LotService,
    private readonly tallies: TallyService,
  ) {}

  @FieldResolver(() => AwardTally, {
    nullable: true,
    description: 'Awards counted in this province over a period.',
  })
  awardTally(
    @Root() { id }: Province,
    @Args(() => TallyArgs) args: TallyArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.tallies.ofProvinces, id, args);
  }

  @FieldResolver(() => [AwardLot], {
    nullable: true,
    description: 'Lots of awards counted in this province.',
  })
  commendations(
    @Root() { id }: Province,
    @Args(() => CommendationArgs) args: CommendationArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.lots.ofProvinces, id, args);
  }
}
