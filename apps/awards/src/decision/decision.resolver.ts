import { connection, type SubgraphContext, UUID } from '@bien-cuong/subgraph';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { AwardLot } from '../lot/award-lot.entity';
import type { LotService } from '../lot/lot.service';
import { Person } from '../person/person.stub';
import { Unit } from '../unit/unit.stub';
import { DecisionConnection } from './decision.connection';
import { Decision } from './decision.entity';
import { DecisionsArgs } from './decision.input';
import type { DecisionService } from './decision.service';

@Resolver(() => Decision)
export class DecisionResolver {
  constructor(
    private readonly decisionService: DecisionService,
    private readonly lotService: LotService,
  ) {}

  @Query(() => Decision, { nullable: true, description: 'One decision; null when there is none.' })
  decision(
    @Arg('id', () => UUID, { description: 'Identity of the decision.' }) id: string,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.decisionService.byIds, id);
  }

  @Query(() => DecisionConnection, {
    nullable: true,
    description: 'Decisions on commendation, oldest first.',
  })
  async decisions(@Args(() => DecisionsArgs) args: DecisionsArgs) {
    return connection(await this.decisionService.list(args));
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Who decided, as it was on that day.' })
  authority(@Root() { authorityId, date }: Decision) {
    return { id: authorityId, on: date };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who signed, in the post held on that day.' })
  signer(@Root() { signerId, date }: Decision) {
    return signerId && { id: signerId, on: date };
  }

  @FieldResolver(() => [AwardLot], { description: 'The lots of awards that it grants.' })
  lots(@Root() { id }: Decision, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.lotService.ofDecisions, id);
  }
}
