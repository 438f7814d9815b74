import { PageArgs, ReadAhead } from '@bien-cuong/subgraph';
import { Args, FieldResolver, Resolver } from 'type-graphql';

import { UnitConnection } from '../unit/unit-connection';
import { Province } from './province.stub';

@Resolver(() => Province)
export class ProvinceResolver {
  @FieldResolver(() => UnitConnection, {
    nullable: true,
    description: 'The units that belonged to it on that day, by name.',
  })
  units(@Args(() => PageArgs) _args: PageArgs, @ReadAhead() units: object) {
    return units;
  }
}
