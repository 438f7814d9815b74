import { connection, connectionType, type SubgraphContext, UUID } from '@bien-cuong/subgraph';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { Province } from '../province/province.stub';
import { Review } from '../review/review.entity';
import type { ReviewService } from '../review/review.service';
import { Movement } from './movement.entity';
import { FirstArgs, MovementsArgs } from './movement.input';
import type { MovementService } from './movement.service';

const MovementConnection = connectionType(Movement, 'Movement');

interface Services {
  movements: MovementService;
  reviews: ReviewService;
}

@Resolver(() => Movement)
export class MovementResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Movement, {
    nullable: true,
    description: 'One movement; null when there is none with this identity.',
  })
  movement(
    @Arg('id', () => UUID, { description: 'Identity of the movement.' }) id: string,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.movements.byId, id);
  }

  @Query(() => MovementConnection, {
    nullable: true,
    description: 'The movements, in the order of their Vietnamese titles.',
  })
  async movements(@Args(() => MovementsArgs) args: MovementsArgs) {
    return connection(await this.services.movements.list(args));
  }

  @FieldResolver(() => Movement, {
    nullable: true,
    description: 'The umbrella it belongs to; null when it has none.',
  })
  partOf(@Root() { partOfId }: Movement, @Ctx() { batches }: SubgraphContext) {
    return partOfId && batches.load(this.services.movements.byId, partOfId);
  }

  @FieldResolver(() => [Movement], { description: 'The movements under this umbrella, kind by kind.' })
  parts(@Root() { id }: Movement, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.movements.parts, id);
  }

  @FieldResolver(() => [Province], {
    nullable: true,
    description: 'The provinces recorded as taking part, as they are today, in no particular order.',
  })
  provinces(
    @Root() { id }: Movement,
    @Args(() => FirstArgs) args: FirstArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.movements.provinces, id, args);
  }

  @FieldResolver(() => [Review], { description: 'The reviews of it, latest period first.' })
  reviews(
    @Root() { id }: Movement,
    @Args(() => FirstArgs) args: FirstArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.reviews.ofMovements, id, args);
  }
}
