import { PageArgs, ReadAhead, UUID } from '@bien-cuong/subgraph';
import { Arg, Args, FieldResolver, Query, Resolver } from 'type-graphql';

import { ProvinceConnection } from '../province/province.connection';
import { ReviewConnection } from '../review/review.connection';
import { MovementConnection } from './movement.connection';
import { Movement } from './movement.entity';
import { MovementsArgs } from './movement.input';

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

  @FieldResolver(() => MovementConnection, {
    description: 'The movements under this umbrella, kind by kind.',
  })
  parts(@Args(() => PageArgs) _args: PageArgs, @ReadAhead() parts: object) {
    return parts;
  }

  @FieldResolver(() => ProvinceConnection, {
    nullable: true,
    description: 'The provinces recorded as taking part, as they are today, in no particular order.',
  })
  provinces(@Args(() => PageArgs) _args: PageArgs, @ReadAhead() provinces: object) {
    return provinces;
  }

  @FieldResolver(() => ReviewConnection, { description: 'The reviews of it, latest period first.' })
  reviews(@Args(() => PageArgs) _args: PageArgs, @ReadAhead() reviews: object) {
    return reviews;
  }
}
