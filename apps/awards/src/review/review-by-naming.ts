import { EdgeOf } from '@bien-cuong/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'One Review of a connection, with its cursor (Relay) and how many recipients of its lots are named.',
})
export class ReviewByNamingEdge extends EdgeOf {
  @Field(() => Int, { description: 'How many lots of awards were given at it.' })
  lots: number;

  @Field(() => Int, { description: 'How many recipients its lots announced.' })
  announced: number;

  @Field(() => Int, { description: 'How many of them are named, awards that were revoked not counted.' })
  named: number;
}
