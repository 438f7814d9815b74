import { EdgeOf } from '@bien-cuong/subgraph';
import { ObjectType } from 'type-graphql';

@ObjectType({
  description: 'One Province of a connection, with its cursor (Relay) and the figure by which it is found.',
})
export class ProvinceByFigureEdge extends EdgeOf {}
