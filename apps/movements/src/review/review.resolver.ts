import { ReadAhead, UUID, wholeList } from '@bien-cuong/subgraph';
import { Arg, Args, Directive as SchemaDirective, FieldResolver, Query, Resolver } from 'type-graphql';

import { Movement } from '../movement/movement.entity';
import { Achievement } from '../outcome/achievement.entity';
import { Direction } from '../outcome/direction.entity';
import { Directive } from '../outcome/directive.entity';
import { Limitation } from '../outcome/limitation.entity';
import { Province } from '../province/province.stub';
import { ReviewConnection } from './review.connection';
import { Review } from './review.entity';
import { ReviewsArgs, ReviewsPageArgs } from './review.input';

const REVIEWS = 'Reviews of all provinces, latest period first, in it the pilots first.';

@Resolver(() => Review)
export class ReviewResolver {
  @Query(() => Review, {
    nullable: true,
    description: 'One review; null when there is none with this identity.',
  })
  review(
    @Arg('id', () => UUID, { description: 'Identity of the review.' }) _id: string,
    @ReadAhead() review: Review | null,
  ) {
    return review;
  }

  @SchemaDirective('@listSize(assumedSize: 100)')
  @Query(() => [Review], { nullable: true, description: wholeList(REVIEWS, 'reviewsConnection') })
  reviews(@Args(() => ReviewsArgs) _args: ReviewsArgs, @ReadAhead() reviews: Review[]) {
    return reviews;
  }

  @Query(() => ReviewConnection, { nullable: true, description: REVIEWS })
  reviewsConnection(@Args(() => ReviewsPageArgs) _args: ReviewsPageArgs, @ReadAhead() reviews: object) {
    return reviews;
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province that held it, as it was on that day, else on the last day of the period.',
  })
  province(@ReadAhead() province: Province | null) {
    return province;
  }

  @FieldResolver(() => Movement, { description: 'What was reviewed.' })
  movement(@ReadAhead() movement: Movement | null) {
    return movement;
  }

  @FieldResolver(() => [Achievement], { description: 'What it found achieved, beside the figures.' })
  achievements(@ReadAhead() achievements: Achievement[]) {
    return achievements;
  }

  @FieldResolver(() => [Limitation], { description: 'What it found wanting.' })
  limitations(@ReadAhead() limitations: Limitation[]) {
    return limitations;
  }

  @FieldResolver(() => [Directive], { description: 'What superiors told the province to do.' })
  directives(@ReadAhead() directives: Directive[]) {
    return directives;
  }

  @FieldResolver(() => [Direction], { description: 'What the province set itself for the coming years.' })
  directions(@ReadAhead() directions: Direction[]) {
    return directions;
  }
}
