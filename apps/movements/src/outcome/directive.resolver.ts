import { today } from '@bien-cuong/domain';
import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { Movement } from '../movement/movement.entity';
import type { MovementService } from '../movement/movement.service';
import { Person } from '../person/person.stub';
import { Directive } from './directive.entity';
import type { DirectiveRow } from './outcome.service';

@Resolver(() => Directive)
export class DirectiveResolver {
  constructor(private readonly movements: MovementService) {}

  @FieldResolver(() => Movement, {
    nullable: true,
    description: 'The movement it concerns; null when it concerns no single one.',
  })
  movement(@Root() { movementId }: Directive, @Ctx() { batches }: SubgraphContext) {
    return movementId && batches.load(this.movements.byId, movementId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who issued it, as he or she was on the day of the review; null when that is not known.',
  })
  issuedBy(@Root() directive: Directive) {
    const { issuedById, seenOn } = directive as unknown as DirectiveRow;
    return issuedById && { id: issuedById, on: seenOn ?? today() };
  }
}
