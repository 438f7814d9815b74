import { ReadAhead } from '@bien-cuong/subgraph';
import { Arg, Args, FieldResolver, Query, Resolver } from 'type-graphql';

import { ChainLink, Chain } from '../chain/chain-link.entity';
import { SubordinatesArgs } from '../chain/chain.input';
import { Province } from '../province/province.stub';
import { UnitConnection } from './unit-connection';
import { UnitName } from './unit-name.entity';
import { Unit } from './unit.entity';
import { UnitArgs, UnitsArgs } from './unit.input';

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'One unit as it was on a day; null when there is none.' })
  unit(@Args(() => UnitArgs) _args: UnitArgs, @ReadAhead() unit: Unit | null) {
    return unit;
  }

  @Query(() => UnitConnection, {
    nullable: true,
    description: 'The units that existed on a day, in the order of their names.',
  })
  units(@Args(() => UnitsArgs) _args: UnitsArgs, @ReadAhead() units: object) {
    return units;
  }

  @FieldResolver(() => [UnitName], { description: 'Every name it has had, oldest first.' })
  names(@ReadAhead() names: UnitName[]) {
    return names;
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description:
      'The province it belonged to on that day (or nearest to it); null for a unit of no province.',
  })
  province(@ReadAhead() province: Province | null) {
    return province;
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit directly above it in a chain on that day.',
  })
  superior(
    @Arg('chain', () => Chain, { defaultValue: Chain.PROFESSIONAL, description: 'The chain to look at.' })
    _chain: Chain,
    @ReadAhead() superior: Unit | null,
  ) {
    return superior;
  }

  @FieldResolver(() => [ChainLink], {
    description: 'Every place it has had in a chain of command, oldest first.',
  })
  chains(@ReadAhead() chains: ChainLink[]) {
    return chains;
  }

  @FieldResolver(() => UnitConnection, {
    description: 'The units directly below it in a chain on that day, by name.',
  })
  subordinates(@Args(() => SubordinatesArgs) _args: SubordinatesArgs, @ReadAhead() subordinates: object) {
    return subordinates;
  }
}
