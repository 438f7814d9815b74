import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { Unit } from '../unit/unit.entity';
import type { UnitService } from '../unit/unit.service';
import { ChainLink } from './chain-link.entity';
import type { ChainLinkRow } from './chain.service';

@Resolver(() => ChainLink)
export class ChainResolver {
  constructor(private readonly units: UnitService) {}

  @FieldResolver(() => Unit, { description: 'The unit above it, as it was while the link held.' })
  superior(@Root() link: ChainLink, @Ctx() { batches }: SubgraphContext) {
    const { superiorId, superiorOn } = link as unknown as ChainLinkRow;
    return batches.load(this.units.views, { id: superiorId, on: superiorOn });
  }
}
