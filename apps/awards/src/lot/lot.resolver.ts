import { PageArgs, ReadAhead, UUID } from '@bien-cuong/subgraph';
import { Arg, Args, FieldResolver, Query, Resolver } from 'type-graphql';

import { AwardConnection } from '../award/award.connection';
import { AwardType } from '../award-type/award-type.entity';
import { Decision } from '../decision/decision.entity';
import { Province } from '../province/province.stub';
import { Review } from '../review/review.stub';
import { Unit } from '../unit/unit.stub';
import { AwardLot } from './award-lot.entity';

@Resolver(() => AwardLot)
export class LotResolver {
  @Query(() => AwardLot, { nullable: true, description: 'One lot of awards; null when there is none.' })
  awardLot(
    @Arg('id', () => UUID, { description: 'Identity of the lot.' }) _id: string,
    @ReadAhead() awardLot: AwardLot | null,
  ) {
    return awardLot;
  }

  @FieldResolver(() => Review, { nullable: true, description: 'The review at which they were given.' })
  review(@ReadAhead() review: Review | null) {
    return review;
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province in whose statistics they are counted.',
  })
  province(@ReadAhead() province: Province | null) {
    return province;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Who granted them, as it was on that day.' })
  authority(@ReadAhead() authority: Unit | null) {
    return authority;
  }

  @FieldResolver(() => AwardType, { description: 'What was awarded.' })
  awardType(@ReadAhead() awardType: AwardType | null) {
    return awardType;
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision; null when it is not known.' })
  decision(@ReadAhead() decision: Decision | null) {
    return decision;
  }

  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description:
      'The recipients that are named, revoked awards among them; null to a province officer for lots of other provinces.',
  })
  awards(@Args(() => PageArgs) _page: PageArgs, @ReadAhead() awards: object) {
    return awards;
  }
}
