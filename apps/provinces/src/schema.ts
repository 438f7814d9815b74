import { join } from 'node:path';

import { subgraph } from '@bien-cuong/subgraph';

import { claimReads } from './claim/claim.reads';
import { countryReads } from './country/country.reads';
import { LineageLink } from './lineage/lineage-event.entity';
import { lineageReads } from './lineage/lineage.reads';
import { Province, ProvinceNeighbour } from './province/province.entity';
import { provinceNameReads, provinceReads } from './province/province.reads';
import { seed } from './seed/seed';

/** The entry point for server, tests and compose. */
export const definition = subgraph({
  name: 'provinces',
  reads: [countryReads, lineageReads, provinceReads, claimReads, provinceNameReads],
  tables: [LineageLink, ProvinceNeighbour],
  migrations: join(__dirname, '../migrations'),
  seed: { into: Province, with: seed },
});
