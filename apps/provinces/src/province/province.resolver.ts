import type { SubgraphContext } from '@bien-cuong/subgraph';
import { LocalDate } from '@bien-cuong/subgraph';
import { today } from '@bien-cuong/domain';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { ClaimArgs } from '../claim/claim.input';
import { ProvinceClaim } from '../claim/province-claim.entity';
import type { ClaimService } from '../claim/claim.service';
import { Country } from '../country/country.entity';
import { LineageEvent } from '../lineage/lineage-event.entity';
import type { LineageService } from '../lineage/lineage.service';
import { ProvinceName } from './province-name.entity';
import { Province } from './province.entity';
import { ProvinceArgs, ProvincesArgs } from './province.input';
import type { ProvinceService } from './province.service';

interface Services {
  provinces: ProvinceService;
  lineage: LineageService;
  claims: ClaimService;
}

@Resolver(() => Province)
export class ProvinceResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Province, {
    nullable: true,
    description: 'One unit, by identity or by the code it had on a day; null when there is none.',
  })
  province(@Args(() => ProvinceArgs) args: ProvinceArgs) {
    return this.services.provinces.find(args);
  }

  @Query(() => [Province], {
    nullable: true,
    description: 'The units of the map on a day, in the order of their names.',
  })
  provinces(@Args(() => ProvincesArgs) args: ProvincesArgs) {
    return this.services.provinces.list(args);
  }

  @FieldResolver(() => [Country], { description: 'The countries it has a land border with.' })
  neighbours(@Root() { id }: Province, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.provinces.neighbours, id);
  }

  @FieldResolver(() => [ProvinceName], { description: 'Every code, name and kind it has had, oldest first.' })
  names(@Root() { id }: Province, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.provinces.names, id);
  }

  @FieldResolver(() => [ProvinceClaim], {
    description: 'What sources say was measured or counted; contradicting claims stand side by side.',
  })
  claims(
    @Root() { id }: Province,
    @Args(() => ClaimArgs) args: ClaimArgs,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.claims.ofProvinces, id, args);
  }

  @FieldResolver(() => [LineageEvent], {
    description: 'What changed this unit or made others of it, oldest first.',
  })
  lineage(@Root() { id }: Province, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.lineage.events, id);
  }

  @FieldResolver(() => [Province], { description: 'The units it was made of, each on its last day.' })
  predecessors(@Root() { id }: Province, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.lineage.predecessors, id);
  }

  @FieldResolver(() => [Province], { description: 'The units that were made of it, each on its first day.' })
  successors(@Root() { id }: Province, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.lineage.successors, id);
  }

  @FieldResolver(() => [Province], {
    description:
      'The unit or units that hold this territory on the map of another day: one after mergers, several before them.',
  })
  onMap(
    @Root() { id }: Province,
    @Arg('date', () => LocalDate, { nullable: true, description: 'The day of the map; today when left out.' })
    date: string | null,
    @Ctx() { batches }: SubgraphContext,
  ) {
    return batches.load(this.services.lineage.onMap, { id, on: date ?? today() });
  }
}
