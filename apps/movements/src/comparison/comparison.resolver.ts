import { ReadComputed, type ReadBackTo, type SubgraphContext } from '@bien-cuong/subgraph';
import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';

import { Comparison } from './comparison';
import { ComparisonArgs } from './comparison.args';
import type { ComparisonService } from './comparison.service';

/** Compares provinces and times. */
@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparisons: ComparisonService) {}

  // Whose territory is whose is not kept here, so no change of it is reported.
  @Directive('@cacheControl(maxAge: 0)')
  @Directive('@cost(weight: 50)')
  @Directive('@listSize(assumedSize: 50)')
  @Query(() => [Comparison], {
    nullable: true,
    description:
      'What provinces counted in several times, side by side, as `aggregate` adds it up: indicator by indicator, those that were best in the last time first.',
  })
  async compare(
    @Args(() => ComparisonArgs) args: ComparisonArgs,
    @Ctx() { caller, forwarded }: SubgraphContext,
    @ReadComputed() read: ReadBackTo,
  ) {
    return read({ rows: await this.comparisons.rows(args, { caller, headers: forwarded }) });
  }
}
