import { connection, PageArgs, type SubgraphContext } from '@bien-cuong/subgraph';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { UnitConnection } from '../unit/unit-connection';
import type { UnitService } from '../unit/unit.service';
import { Province } from './province.stub';

@Resolver(() => Province)
export class ProvinceResolver {
  constructor(private readonly members: UnitService) {}

  @FieldResolver(() => UnitConnection, {
    nullable: true,
    description: 'The units that belonged to it on that day, by name.',
  })
  async units(
    @Root() { id, on }: Province,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return connection(await batches.load(this.members.ofProvinces, { id, on }, args));
  }
}
