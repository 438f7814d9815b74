import { today } from '@bien-cuong/domain';
import { type SubgraphContext, UUID } from '@bien-cuong/subgraph';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { Movement } from '../movement/movement.entity';
import type { MovementService } from '../movement/movement.service';
import { Achievement } from '../outcome/achievement.entity';
import { Direction } from '../outcome/direction.entity';
import { Directive } from '../outcome/directive.entity';
import { Limitation } from '../outcome/limitation.entity';
import type { OutcomeService } from '../outcome/outcome.service';
import { Province } from '../province/province.stub';
import { Review } from './review.entity';
import { ReviewsArgs } from './review.input';
import type { ReviewRow, ReviewService } from './review.service';

interface Services {
  reviews: ReviewService;
  movements: MovementService;
  outcomes: OutcomeService;
}

@Resolver(() => Review)
export class ReviewResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Review, {
    nullable: true,
    description: 'One review; null when there is none with this identity.',
  })
  review(
    @Arg('id', () => UUID, { description: 'Identity of the review.' }) id: string,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.reviews.byId, id);
  }

  @Query(() => [Review], {
    nullable: true,
    description: 'Reviews of all provinces, latest period first, in it the pilots first.',
  })
  reviews(@Args(() => ReviewsArgs) args: ReviewsArgs) {
    return this.services.reviews.list(args);
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province that held it, as it was on that day, else on the last day of the period.',
  })
  province(@Root() review: Review) {
    const { provinceId, seenOn } = review as unknown as ReviewRow;
    return { id: provinceId, on: seenOn ?? today() };
  }

  @FieldResolver(() => Movement, { description: 'What was reviewed.' })
  movement(@Root() { movementId }: Review, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.movements.byId, movementId);
  }

  @FieldResolver(() => [Achievement], { description: 'What it found achieved, beside the figures.' })
  achievements(@Root() { id }: Review, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.outcomes.achievements, id);
  }

  @FieldResolver(() => [Limitation], { description: 'What it found wanting.' })
  limitations(@Root() { id }: Review, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.outcomes.limitations, id);
  }

  @FieldResolver(() => [Directive], { description: 'What superiors told the province to do.' })
  directives(@Root() { id }: Review, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.outcomes.directives, id);
  }

  @FieldResolver(() => [Direction], { description: 'What the province set itself for the coming years.' })
  directions(@Root() { id }: Review, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.outcomes.directions, id);
  }
}
