import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Resolver } from 'type-graphql';

import { Province } from '../province/province.entity';
import { LineageEvent } from './lineage-event.entity';

@Resolver(() => LineageEvent)
export class LineageResolver {
  @FieldResolver(() => [Province], { description: 'The units before the change, on the last day before it.' })
  predecessors(@ReadAhead() predecessors: Province[]) {
    return predecessors;
  }

  @FieldResolver(() => [Province], { description: 'The units after the change, on its first day.' })
  successors(@ReadAhead() successors: Province[]) {
    return successors;
  }
}
