import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { RecipientKind } from '../award-type/award-type.entity';
import { AwardLot } from '../lot/award-lot.entity';
import type { LotService } from '../lot/lot.service';
import { Award } from './award.entity';
import { NameAwardInput, RevokeAwardInput } from './award.input';
import type { AwardRow, AwardService } from './award.service';
import type { NamingService } from './naming.service';
import { Recipient } from './recipient';

interface Services {
  awards: AwardService;
  lots: LotService;
  naming: NamingService;
}

@Resolver(() => Award)
export class AwardResolver {
  constructor(private readonly services: Services) {}

  @Mutation(() => Award, {
    description:
      'Names one recipient of a lot; refused with CONFLICT when all that were announced are named.',
  })
  async nameAward(
    @Arg('input', () => NameAwardInput, { description: 'The lot and its recipient.' }) input: NameAwardInput,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.awards.byIds, await this.services.naming.name(input));
  }

  @Mutation(() => Award, { description: 'Revokes an award that proved wrong; it stays on record.' })
  async revokeAward(
    @Arg('input', () => RevokeAwardInput, { description: 'The award and the reason.' })
    input: RevokeAwardInput,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.awards.byIds, await this.services.naming.revoke(input));
  }

  @FieldResolver(() => AwardLot, { description: 'The lot with which it was announced.' })
  lot(@Root() { lotId }: Award, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.lots.byIds, lotId);
  }

  @FieldResolver(() => Recipient, {
    nullable: true,
    description: 'Who received it, as on the day it was given.',
  })
  recipient(@Root() award: Award) {
    return recipientOf(award as unknown as AwardRow);
  }
}

function recipientOf({ recipientKind, personId, unitId, householdId, household, on }: AwardRow) {
  switch (recipientKind) {
    case RecipientKind.INDIVIDUAL:
      return { __typename: 'Person', id: personId, on };
    case RecipientKind.COLLECTIVE:
      return { __typename: 'Unit', id: unitId, on };
    case RecipientKind.HOUSEHOLD:
      return { __typename: 'Household', id: householdId, name: household };
  }
}
