import type { Reference } from '@bien-cuong/subgraph';

import type { Province } from './province.stub';

/** Whether a province exists is for its own subgraph to say: here its key is all there is. */
export const provinceReference: Reference = {
  type: 'Province',
  read: async (keys: readonly Province[]) => keys,
};
