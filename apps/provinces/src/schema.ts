import type { SubgraphDefinition } from '@bien-cuong/subgraph';

import { ClaimResolver } from './claim/claim.resolver';
import { ClaimService } from './claim/claim.service';
import { database } from './data-source';
import { LineageResolver } from './lineage/lineage.resolver';
import { LineageService } from './lineage/lineage.service';
import { provinceReference } from './province/province.reference';
import { ProvinceResolver } from './province/province.resolver';
import { ProvinceService } from './province/province.service';
import { seed } from './seed/seed';

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'province',
  seed,
  parts: (dataSource) => {
    const provinces = new ProvinceService(dataSource);
    const lineage = new LineageService(dataSource);
    const claims = new ClaimService(dataSource);
    return {
      resolvers: [
        new ProvinceResolver({ provinces, lineage, claims }),
        new LineageResolver(lineage),
        new ClaimResolver(provinces),
      ],
      references: [provinceReference(provinces)],
    };
  },
};
