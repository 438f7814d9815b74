import { connection, PageArgs, type SubgraphContext, UUID } from '@bien-cuong/subgraph';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { AwardConnection } from '../award/award.connection';
import type { AwardService } from '../award/award.service';
import { AwardType } from '../award-type/award-type.entity';
import type { AwardTypeService } from '../award-type/award-type.service';
import { Decision } from '../decision/decision.entity';
import type { DecisionService } from '../decision/decision.service';
import { Province } from '../province/province.stub';
import { Review } from '../review/review.stub';
import { Unit } from '../unit/unit.stub';
import { AwardLot } from './award-lot.entity';
import type { LotRow, LotService } from './lot.service';

interface Services {
  lots: LotService;
  awards: AwardService;
  awardTypes: AwardTypeService;
  decisions: DecisionService;
}

@Resolver(() => AwardLot)
export class LotResolver {
  constructor(private readonly services: Services) {}

  @Query(() => AwardLot, { nullable: true, description: 'One lot of awards; null when there is none.' })
  awardLot(
    @Arg('id', () => UUID, { description: 'Identity of the lot.' }) id: string,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.lots.byIds, id);
  }

  @FieldResolver(() => Review, { nullable: true, description: 'The review at which they were given.' })
  review(@Root() { reviewId }: AwardLot) {
    return reviewId && { id: reviewId };
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province in whose statistics they are counted.',
  })
  province(@Root() lot: AwardLot) {
    return { id: lot.provinceId, on: viewOf(lot) };
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Who granted them, as it was on that day.' })
  authority(@Root() lot: AwardLot) {
    return { id: lot.authorityId, on: viewOf(lot) };
  }

  @FieldResolver(() => AwardType, { description: 'What was awarded.' })
  awardType(@Root() { awardTypeId }: AwardLot, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.awardTypes.byIds, awardTypeId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision; null when it is not known.' })
  decision(@Root() { decisionId }: AwardLot, @Ctx() { batches }: SubgraphContext) {
    return decisionId && batches.load(this.services.decisions.byIds, decisionId);
  }

  @FieldResolver(() => AwardConnection, {
    description: 'The recipients that are named, revoked awards among them.',
  })
  async awards(
    @Root() { id }: AwardLot,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return connection(await batches.load(this.services.awards.ofLots, id, page));
  }
}

/** type-graphql knows the entity; what arrives is the row that the service read. */
function viewOf(lot: AwardLot): string {
  return (lot as unknown as LotRow).on;
}
