import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Resolver } from 'type-graphql';

import { Country } from '../country/country.entity';
import { Province } from '../province/province.entity';
import { ProvinceClaim } from './province-claim.entity';

@Resolver(() => ProvinceClaim)
export class ClaimResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The neighbour whose border is meant; null when the whole border is meant.',
  })
  country(@ReadAhead() country: Country | null) {
    return country;
  }

  @FieldResolver(() => Province, { description: 'The unit that the claim is about.' })
  province(@ReadAhead() province: Province | null) {
    return province;
  }
}
