import type { DatedKey } from '@bien-cuong/database';
import type { Reference } from '@bien-cuong/subgraph';

/** Nothing but its key is known here; listing it has the key checked before services get it. */
export const provinceReference: Reference = {
  type: 'Province',
  read: async (keys: readonly DatedKey[]) => keys,
};
