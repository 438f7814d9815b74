import type { Views } from '@bien-cuong/database';
import { Reads, type SubgraphDefinition } from '@bien-cuong/subgraph';

import { audit } from './audit';
import { ClaimResolver } from './claim/claim.resolver';
import { claimView } from './claim/claim.view';
import { countryView } from './country/country.view';
import { database } from './data-source';
import { LineageResolver } from './lineage/lineage.resolver';
import { lineageEventView } from './lineage/lineage.view';
import { ProvinceResolver } from './province/province.resolver';
import { provinceNameView, provinceQueries, provinceView } from './province/province.view';
import { seed } from './seed/seed';

const views: Views = {
  Query: { rows: provinceQueries },
  Country: countryView,
  LineageEvent: lineageEventView,
  Province: provinceView,
  ProvinceClaim: claimView,
  ProvinceName: provinceNameView,
};

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'province',
  seed,
  parts: (dataSource) => ({
    resolvers: [
      new ProvinceResolver(),
      new LineageResolver(),
      new ClaimResolver(),
      ...audit.resolvers(dataSource),
    ],
    reads: new Reads(dataSource, audit.views(views)),
  }),
};
