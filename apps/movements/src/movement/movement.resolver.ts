import { ReadAhead, UUID, connectionType } from '@bien-cuong/subgraph';
import { Arg, Args, FieldResolver, Query, Resolver } from 'type-graphql';

import { Province } from '../province/province.stub';
import { Review } from '../review/review.entity';
import { Movement } from './movement.entity';
import { FirstArgs, MovementsArgs } from './movement.input';

const MovementConnection = connectionType(Movement, 'Movement');

@Resolver(() => Movement)
export class MovementResolver {
  @Query(() => Movement, {
    nullable: true,
    description: 'One movement; null when there is none with this identity.',
  })
  movement(
    @Arg('id', () => UUID, { description: 'Identity of the movement.' }) _id: string,
    @ReadAhead() movement: Movement | null,
  ) {
    return movement;
  }

  @Query(() => MovementConnection, {
    nullable: true,
    description: 'The movements, in the order of their Vietnamese titles.',
  })
  movements(@Args(() => MovementsArgs) _args: MovementsArgs, @ReadAhead() movements: object) {
    return movements;
  }

  @FieldResolver(() => Movement, {
    nullable: true,
    description: 'The umbrella it belongs to; null when it has none.',
  })
  partOf(@ReadAhead() partOf: Movement | null) {
    return partOf;
  }

  @FieldResolver(() => [Movement], { description: 'The movements under this umbrella, kind by kind.' })
  parts(@ReadAhead() parts: Movement[]) {
    return parts;
  }

  @FieldResolver(() => [Province], {
    nullable: true,
    description: 'The provinces recorded as taking part, as they are today, in no particular order.',
  })
  provinces(@Args(() => FirstArgs) _args: FirstArgs, @ReadAhead() provinces: Province[]) {
    return provinces;
  }

  @FieldResolver(() => [Review], { description: 'The reviews of it, latest period first.' })
  reviews(@Args(() => FirstArgs) _args: FirstArgs, @ReadAhead() reviews: Review[]) {
    return reviews;
  }
}
