import { ReadComputed, type ReadBackTo, type SubgraphContext } from '@bien-cuong/subgraph';
import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';

import { Aggregate } from './aggregate';
import { AggregateArgs } from './aggregate.args';
import type { AggregateService } from './aggregate.service';

/** Adds up figures: as they were reported, or on the map of a day. */
@Resolver()
export class AggregateResolver {
  constructor(private readonly aggregates: AggregateService) {}

  // Whose territory is whose is not kept here, so no change of it is reported.
  @Directive('@cacheControl(maxAge: 0)')
  @Directive('@cost(weight: 50)')
  @Directive('@listSize(assumedSize: 100)')
  @Query(() => [Aggregate], {
    nullable: true,
    description:
      'Approved figures, added up along the lineage of provinces so that nothing is lost and nothing counted twice: indicator by indicator, in the order of time. What a province that was split counted cannot be apportioned, and is given to its parts together. Rows are never added to each other where one is cumulative.',
  })
  async aggregate(
    @Args(() => AggregateArgs) args: AggregateArgs,
    @Ctx() { caller, forwarded }: SubgraphContext,
    @ReadComputed() read: ReadBackTo,
  ) {
    return read({ rows: await this.aggregates.rows(args, { caller, headers: forwarded }) });
  }
}
