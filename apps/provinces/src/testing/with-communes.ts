import type { Seeds } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import type { CommuneVersion } from '../commune/commune-version.entity';
import { definition } from '../schema';
import { communeRows, insertCommunes } from '../seed/communes';
import { readUnits } from '../seed/units';

/** The subgraph with these of the communes of today among its seeds, for specs that are about some. */
export const withCommunes = (
  isOne: (version: CommuneVersion) => boolean = () => true,
): typeof definition => ({
  ...definition,
  seed: async (manager: EntityManager, seeds: Seeds) => {
    await definition.seed(manager, seeds);
    await insertCommunes(manager, communeRows(readUnits()).filter(isOne));
  },
});
