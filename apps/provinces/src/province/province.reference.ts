import type { Reference } from '@bien-cuong/subgraph';

import type { ProvinceService } from './province.service';

export function provinceReference(provinces: ProvinceService): Reference {
  return { type: 'Province', read: provinces.views };
}
