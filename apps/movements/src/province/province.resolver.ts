import { PageArgs, ReadAhead, wholeList } from '@bien-cuong/subgraph';
import { Args, Directive, FieldResolver, Resolver } from 'type-graphql';

import { FigureConnection } from '../figure/figure.connection';
import { Figure } from '../figure/figure.entity';
import { FiguresArgs, FiguresPageArgs } from '../figure/figure.input';
import { MovementConnection } from '../movement/movement.connection';
import { Movement } from '../movement/movement.entity';
import { ReviewConnection } from '../review/review.connection';
import { Review } from '../review/review.entity';
import { ProvinceReviewsArgs, ProvinceReviewsPageArgs } from '../review/review.input';
import { Province } from './province.stub';

const MOVEMENTS = 'The movements it takes part in, the umbrella first, then kind by kind.';
const FIGURES = 'What this very unit counted, latest period first; contradicting claims stand side by side.';
const REVIEWS = 'The reviews that this very unit held, latest period first.';

@Resolver(() => Province)
export class ProvinceResolver {
  @FieldResolver(() => [Movement], {
    nullable: true,
    description: wholeList(MOVEMENTS, 'movementsConnection'),
  })
  movements(@ReadAhead() movements: Movement[]) {
    return movements;
  }

  @FieldResolver(() => MovementConnection, { nullable: true, description: MOVEMENTS })
  movementsConnection(@Args(() => PageArgs) _args: PageArgs, @ReadAhead() movements: object) {
    return movements;
  }

  @Directive('@listSize(assumedSize: 200)')
  @FieldResolver(() => [Figure], { nullable: true, description: wholeList(FIGURES, 'figuresConnection') })
  figures(@Args(() => FiguresArgs) _args: FiguresArgs, @ReadAhead() figures: Figure[]) {
    return figures;
  }

  @FieldResolver(() => FigureConnection, { nullable: true, description: FIGURES })
  figuresConnection(@Args(() => FiguresPageArgs) _args: FiguresPageArgs, @ReadAhead() figures: object) {
    return figures;
  }

  @Directive('@listSize(assumedSize: 100)')
  @FieldResolver(() => [Review], { nullable: true, description: wholeList(REVIEWS, 'reviewsConnection') })
  reviews(@Args(() => ProvinceReviewsArgs) _args: ProvinceReviewsArgs, @ReadAhead() reviews: Review[]) {
    return reviews;
  }

  @FieldResolver(() => ReviewConnection, { nullable: true, description: REVIEWS })
  reviewsConnection(
    @Args(() => ProvinceReviewsPageArgs) _args: ProvinceReviewsPageArgs,
    @ReadAhead() reviews: object,
  ) {
    return reviews;
  }
}
