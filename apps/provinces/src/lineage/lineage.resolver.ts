import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { Province } from '../province/province.entity';
import { LineageEvent } from './lineage-event.entity';
import type { LineageService } from './lineage.service';

@Resolver(() => LineageEvent)
export class LineageResolver {
  constructor(private readonly lineage: LineageService) {}

  @FieldResolver(() => [Province], { description: 'The units before the change, on the last day before it.' })
  predecessors(@Root() { id }: LineageEvent, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.lineage.eventPredecessors, id);
  }

  @FieldResolver(() => [Province], { description: 'The units after the change, on its first day.' })
  successors(@Root() { id }: LineageEvent, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.lineage.eventSuccessors, id);
  }
}
