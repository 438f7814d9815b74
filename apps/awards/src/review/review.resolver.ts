import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Resolver } from 'type-graphql';

import { AwardLot } from '../lot/award-lot.entity';
import { Review } from './review.stub';

@Resolver(() => Review)
export class ReviewResolver {
  @FieldResolver(() => [AwardLot], { nullable: true, description: 'What was awarded at this review.' })
  commendations(@ReadAhead() commendations: AwardLot[]) {
    return commendations;
  }
}
