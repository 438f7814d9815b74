import { EdgeOf } from '@bien-cuong/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'One Person of a connection, with its cursor (Relay) and the awards by which they are found.',
})
export class PersonByAwardsEdge extends EdgeOf {
  @Field(() => Int, {
    description:
      'How many of the awards that were asked for they received, revoked ones not counted; to a province officer those of their provinces.',
  })
  awards: number;
}
