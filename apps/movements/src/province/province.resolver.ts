import { ReadAhead } from '@bien-cuong/subgraph';
import { Args, FieldResolver, Resolver } from 'type-graphql';

import { Figure } from '../figure/figure.entity';
import { FiguresArgs } from '../figure/figure.input';
import { Movement } from '../movement/movement.entity';
import { Review } from '../review/review.entity';
import { ProvinceReviewsArgs } from '../review/review.input';
import { Province } from './province.stub';

@Resolver(() => Province)
export class ProvinceResolver {
  @FieldResolver(() => [Movement], {
    nullable: true,
    description: 'The movements it takes part in, the umbrella first, then kind by kind.',
  })
  movements(@ReadAhead() movements: Movement[]) {
    return movements;
  }

  @FieldResolver(() => [Figure], {
    nullable: true,
    description: 'What this very unit counted, latest period first; contradicting claims stand side by side.',
  })
  figures(@Args(() => FiguresArgs) _args: FiguresArgs, @ReadAhead() figures: Figure[]) {
    return figures;
  }

  @FieldResolver(() => [Review], {
    nullable: true,
    description: 'The reviews that this very unit held, latest period first.',
  })
  reviews(@Args(() => ProvinceReviewsArgs) _args: ProvinceReviewsArgs, @ReadAhead() reviews: Review[]) {
    return reviews;
  }
}
