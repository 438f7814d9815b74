import { PageArgs, ReadAhead, UUID } from '@bien-cuong/subgraph';
import { Arg, Args, FieldResolver, Query, Resolver } from 'type-graphql';

import { AwardLotConnection } from '../lot/lot.connection';
import { Person } from '../person/person.stub';
import { Unit } from '../unit/unit.stub';
import { DecisionConnection } from './decision.connection';
import { Decision } from './decision.entity';
import { DecisionsArgs } from './decision.input';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, { nullable: true, description: 'One decision; null when there is none.' })
  decision(
    @Arg('id', () => UUID, { description: 'Identity of the decision.' }) _id: string,
    @ReadAhead() decision: Decision | null,
  ) {
    return decision;
  }

  @Query(() => DecisionConnection, {
    nullable: true,
    description: 'Decisions on commendation, oldest first.',
  })
  decisions(@Args(() => DecisionsArgs) _args: DecisionsArgs, @ReadAhead() decisions: object) {
    return decisions;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Who decided, as it was on that day.' })
  authority(@ReadAhead() authority: Unit | null) {
    return authority;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who signed, in the post held on that day.' })
  signer(@ReadAhead() signer: Person | null) {
    return signer;
  }

  @FieldResolver(() => AwardLotConnection, { description: 'The lots of awards that it grants.' })
  lots(@Args(() => PageArgs) _args: PageArgs, @ReadAhead() lots: object) {
    return lots;
  }
}
