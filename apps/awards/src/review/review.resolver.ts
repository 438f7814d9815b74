import { PageArgs, ReadAhead, wholeList } from '@bien-cuong/subgraph';
import { Args, FieldResolver, Resolver } from 'type-graphql';

import { AwardLot } from '../lot/award-lot.entity';
import { AwardLotConnection } from '../lot/lot.connection';
import { Review } from './review.stub';

@Resolver(() => Review)
export class ReviewResolver {
  @FieldResolver(() => [AwardLot], {
    nullable: true,
    description: wholeList('What was awarded at this review.', 'commendationsConnection'),
  })
  commendations(@ReadAhead() commendations: AwardLot[]) {
    return commendations;
  }

  @FieldResolver(() => AwardLotConnection, {
    nullable: true,
    description: 'What was awarded at this review, page by page.',
  })
  commendationsConnection(@Args(() => PageArgs) _args: PageArgs, @ReadAhead() commendations: object) {
    return commendations;
  }
}
