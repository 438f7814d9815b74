import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { AwardLot } from '../lot/award-lot.entity';
import type { LotService } from '../lot/lot.service';
import { Review } from './review.stub';

@Resolver(() => Review)
export class ReviewResolver {
  constructor(private readonly lots: LotService) {}

  @FieldResolver(() => [AwardLot], { nullable: true, description: 'What was awarded at this review.' })
  commendations(@Root() { id }: Review, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.lots.ofReviews, id);
  }
}
