import type { SubgraphContext } from '@bien-cuong/subgraph';
import { today } from '@bien-cuong/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { Country } from '../country/country.entity';
import { Province } from '../province/province.entity';
import type { ProvinceService } from '../province/province.service';
import type { ClaimRow } from './claim.service';
import { ProvinceClaim } from './province-claim.entity';

@Resolver(() => ProvinceClaim)
export class ClaimResolver {
  constructor(private readonly provinces: ProvinceService) {}

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The neighbour whose border is meant; null when the whole border is meant.',
  })
  country(@Root() claim: ProvinceClaim) {
    return (claim as unknown as ClaimRow).country;
  }

  @FieldResolver(() => Province, { description: 'The unit that the claim is about.' })
  province(@Root() { provinceId }: ProvinceClaim, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.provinces.views, { id: provinceId, on: today() });
  }
}
