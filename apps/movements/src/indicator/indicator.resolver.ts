import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { Indicator } from './indicator.entity';
import type { IndicatorService } from './indicator.service';

@Resolver(() => Indicator)
export class IndicatorResolver {
  constructor(private readonly service: IndicatorService) {}

  @Query(() => [Indicator], {
    nullable: true,
    description: 'All indicators, in the order in which reports give them.',
  })
  indicators() {
    return this.service.list();
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description:
      'The indicator that is always given together with this one (84 teams with 498 members); null when there is none.',
  })
  pairedWith(@Root() { pairedWithId }: Indicator, @Ctx() { batches }: SubgraphContext) {
    return pairedWithId && batches.load(this.service.byId, pairedWithId);
  }
}
