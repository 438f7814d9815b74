import { readsOf } from '@bien-cuong/subgraph';

import { Country } from './country.entity';

export const countryReads = readsOf(Country, { as: 'y' });
