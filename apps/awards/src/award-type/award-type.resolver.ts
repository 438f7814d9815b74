import { ReadAhead } from '@bien-cuong/subgraph';
import { Query, Resolver } from 'type-graphql';

import { AwardType } from './award-type.entity';

@Resolver(() => AwardType)
export class AwardTypeResolver {
  @Query(() => [AwardType], { nullable: true, description: 'Every award type, in the order of their names.' })
  awardTypes(@ReadAhead() awardTypes: AwardType[]) {
    return awardTypes;
  }
}
