import { LocalDate, ReadAhead } from '@bien-cuong/subgraph';
import { Arg, Args, Directive, FieldResolver, Query, Resolver } from 'type-graphql';

import { ClaimArgs } from '../claim/claim.input';
import { ProvinceClaim } from '../claim/province-claim.entity';
import { Country } from '../country/country.entity';
import { LineageEvent } from '../lineage/lineage-event.entity';
import { ProvinceName } from './province-name.entity';
import { Province } from './province.entity';
import { ProvinceArgs, ProvincesArgs } from './province.input';

@Resolver(() => Province)
export class ProvinceResolver {
  @Query(() => Province, {
    nullable: true,
    description: 'One unit, by identity or by the code it had on a day; null when there is none.',
  })
  province(@Args(() => ProvinceArgs) _args: ProvinceArgs, @ReadAhead() province: Province | null) {
    return province;
  }

  // There were 63 at the most.
  @Directive('@listSize(assumedSize: 63)')
  @Query(() => [Province], {
    nullable: true,
    description: 'The units of the map on a day, in the order of their names.',
  })
  provinces(@Args(() => ProvincesArgs) _args: ProvincesArgs, @ReadAhead() provinces: Province[]) {
    return provinces;
  }

  @FieldResolver(() => [Country], { description: 'The countries it has a land border with.' })
  neighbours(@ReadAhead() neighbours: Country[]) {
    return neighbours;
  }

  @FieldResolver(() => [ProvinceName], { description: 'Every code, name and kind it has had, oldest first.' })
  names(@ReadAhead() names: ProvinceName[]) {
    return names;
  }

  @FieldResolver(() => [ProvinceClaim], {
    description: 'What sources say was measured or counted; contradicting claims stand side by side.',
  })
  claims(@Args(() => ClaimArgs) _args: ClaimArgs, @ReadAhead() claims: ProvinceClaim[]) {
    return claims;
  }

  @FieldResolver(() => [LineageEvent], {
    description: 'What changed this unit or made others of it, oldest first.',
  })
  lineage(@ReadAhead() lineage: LineageEvent[]) {
    return lineage;
  }

  @FieldResolver(() => [Province], { description: 'The units it was made of, each on its last day.' })
  predecessors(@ReadAhead() predecessors: Province[]) {
    return predecessors;
  }

  @FieldResolver(() => [Province], { description: 'The units that were made of it, each on its first day.' })
  successors(@ReadAhead() successors: Province[]) {
    return successors;
  }

  @FieldResolver(() => [Province], {
    description:
      'The unit or units that hold this territory on the map of another day: one after mergers, several before them.',
  })
  onMap(
    @Arg('date', () => LocalDate, { nullable: true, description: 'The day of the map; today when left out.' })
    _date: string | null,
    @ReadAhead() onMap: Province[],
  ) {
    return onMap;
  }
}
