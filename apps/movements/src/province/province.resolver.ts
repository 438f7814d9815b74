import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { Figure } from '../figure/figure.entity';
import { FiguresArgs } from '../figure/figure.input';
import type { FigureService } from '../figure/figure.service';
import { Movement } from '../movement/movement.entity';
import type { MovementService } from '../movement/movement.service';
import { Review } from '../review/review.entity';
import { ProvinceReviewsArgs } from '../review/review.input';
import type { ReviewService } from '../review/review.service';
import { Province } from './province.stub';

interface Services {
  movements: MovementService;
  figures: FigureService;
  reviews: ReviewService;
}

@Resolver(() => Province)
export class ProvinceResolver {
  constructor(private readonly services: Services) {}

  @FieldResolver(() => [Movement], {
    nullable: true,
    description: 'The movements it takes part in, the umbrella first, then kind by kind.',
  })
  movements(@Root() { id }: Province, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.movements.ofProvinces, id);
  }

  @FieldResolver(() => [Figure], {
    nullable: true,
    description: 'What this very unit counted, latest period first; contradicting claims stand side by side.',
  })
  figures(
    @Root() { id }: Province,
    @Args(() => FiguresArgs) args: FiguresArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.figures.ofProvinces, id, args);
  }

  @FieldResolver(() => [Review], {
    nullable: true,
    description: 'The reviews that this very unit held, latest period first.',
  })
  reviews(
    @Root() { id }: Province,
    @Args(() => ProvinceReviewsArgs) args: ProvinceReviewsArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.reviews.ofProvinces, id, args);
  }
}
