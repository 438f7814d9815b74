import { connection, type SubgraphContext } from '@bien-cuong/subgraph';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { ChainLink, Chain } from '../chain/chain-link.entity';
import { SubordinatesArgs } from '../chain/chain.input';
import type { ChainService } from '../chain/chain.service';
import { Province } from '../province/province.stub';
import { UnitConnection } from './unit-connection';
import { UnitName } from './unit-name.entity';
import { Unit } from './unit.entity';
import { UnitArgs, UnitsArgs } from './unit.input';
import type { UnitService } from './unit.service';

interface Services {
  units: UnitService;
  chains: ChainService;
}

@Resolver(() => Unit)
export class UnitResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Unit, { nullable: true, description: 'One unit as it was on a day; null when there is none.' })
  unit(@Args(() => UnitArgs) args: UnitArgs) {
    return this.services.units.find(args);
  }

  @Query(() => UnitConnection, {
    nullable: true,
    description: 'The units that existed on a day, in the order of their names.',
  })
  async units(@Args(() => UnitsArgs) args: UnitsArgs) {
    return connection(await this.services.units.list(args));
  }

  @FieldResolver(() => [UnitName], { description: 'Every name it has had, oldest first.' })
  names(@Root() { id }: Unit, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.units.names, id);
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description:
      'The province it belonged to on that day (or nearest to it); null for a unit of no province.',
  })
  province(@Root() { id, on }: Unit, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.units.provinces, { id, on });
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit directly above it in a chain on that day.',
  })
  superior(
    @Root() { id, on }: Unit,
    @Arg('chain', () => Chain, { defaultValue: Chain.PROFESSIONAL, description: 'The chain to look at.' })
    chain: Chain,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.chains.superiors, { id, on }, chain);
  }

  @FieldResolver(() => [ChainLink], {
    description: 'Every place it has had in a chain of command, oldest first.',
  })
  chains(@Root() { id, on }: Unit, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.chains.links, { id, on });
  }

  @FieldResolver(() => UnitConnection, {
    description: 'The units directly below it in a chain on that day, by name.',
  })
  async subordinates(
    @Root() { id, on }: Unit,
    @Args(() => SubordinatesArgs) args: SubordinatesArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return connection(await batches.load(this.services.chains.subordinates, { id, on }, args));
  }
}
