import type { Reference } from '@bien-cuong/subgraph';

import type { UnitService } from './unit.service';

export function unitReference(units: UnitService): Reference {
  return { type: 'Unit', read: units.views };
}
