import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Resolver } from 'type-graphql';

import { Movement } from '../movement/movement.entity';
import { Person } from '../person/person.stub';
import { Directive } from './directive.entity';

@Resolver(() => Directive)
export class DirectiveResolver {
  @FieldResolver(() => Movement, {
    nullable: true,
    description: 'The movement it concerns; null when it concerns no single one.',
  })
  movement(@ReadAhead() movement: Movement | null) {
    return movement;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who issued it, as he or she was on the day of the review; null when that is not known.',
  })
  issuedBy(@ReadAhead() issuedBy: Person | null) {
    return issuedBy;
  }
}
