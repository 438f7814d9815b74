import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Query, Resolver } from 'type-graphql';

import { Indicator } from './indicator.entity';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], {
    nullable: true,
    description: 'All indicators, in the order in which reports give them.',
  })
  indicators(@ReadAhead() indicators: Indicator[]) {
    return indicators;
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description:
      'The indicator that is always given together with this one (84 teams with 498 members); null when there is none.',
  })
  pairedWith(@ReadAhead() pairedWith: Indicator | null) {
    return pairedWith;
  }
}
