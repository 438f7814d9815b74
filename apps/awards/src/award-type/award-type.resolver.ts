import { Query, Resolver } from 'type-graphql';

import { AwardType } from './award-type.entity';
import type { AwardTypeService } from './award-type.service';

@Resolver(() => AwardType)
export class AwardTypeResolver {
  constructor(private readonly service: AwardTypeService) {}

  @Query(() => [AwardType], { nullable: true, description: 'Every award type, in the order of their names.' })
  awardTypes() {
    return this.service.list();
  }
}
