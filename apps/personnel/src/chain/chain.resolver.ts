import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Resolver } from 'type-graphql';

import { Unit } from '../unit/unit.entity';
import { ChainLink } from './chain-link.entity';

@Resolver(() => ChainLink)
export class ChainResolver {
  @FieldResolver(() => Unit, { description: 'The unit above it, as it was while the link held.' })
  superior(@ReadAhead() superior: Unit | null) {
    return superior;
  }
}
