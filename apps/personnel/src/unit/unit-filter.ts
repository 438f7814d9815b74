import { sql } from '@bien-cuong/database';
import { filter } from '@bien-cuong/subgraph';

import { UnitKind } from './unit.entity';

/** The filter of lists of units `u` by their kind. */
export const ofKind = {
  kind: filter(UnitKind, 'Only units of this kind.', (kind: UnitKind) => sql`u.kind = ${kind}`),
};
