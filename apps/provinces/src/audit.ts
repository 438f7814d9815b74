import { auditTrail } from '@bien-cuong/subgraph';

import { Province } from './province/province.entity';

/** What this subgraph shows of its audit trail. */
export const audit = auditTrail('provinces', {
  personal: {},
  histories: [Province],
});
