import { join } from 'node:path';

import { subgraph } from '@bien-cuong/subgraph';

import { borderGateReads, borderGateVersionReads } from './border-gate/border-gate.reads';
import { borderGateRegister } from './border-gate/border-gate.register';
import { administrativeChangeReads } from './change/administrative-change.reads';
import { administrativeChangeRegister } from './change/administrative-change.register';
import { PreviewResolver } from './change/preview.resolver';
import { PreviewService } from './change/preview.service';
import { claimReads } from './claim/claim.reads';
import { claimRegister } from './claim/claim.register';
import { communeReads, communeVersionReads } from './commune/commune.reads';
import { communeRegister } from './commune/commune.register';
import { countryReads } from './country/country.reads';
import { LineageLink } from './lineage/lineage-event.entity';
import { lineageReads } from './lineage/lineage.reads';
import { territorialUnitReads } from './lineage/territorial-unit.reads';
import { Province, ProvinceNeighbour } from './province/province.entity';
import { provinceNameReads, provinceReads } from './province/province.reads';
import { seed } from './seed/seed';

/** The entry point for server, tests and compose. */
export const definition = subgraph({
  name: 'provinces',
  reads: [
    countryReads,
    lineageReads,
    territorialUnitReads,
    provinceReads,
    claimReads,
    provinceNameReads,
    borderGateReads,
    borderGateVersionReads,
    communeReads,
    communeVersionReads,
    ...administrativeChangeReads,
  ],
  registers: [administrativeChangeRegister, borderGateRegister, communeRegister, claimRegister],
  writes: (dataSource) => [new PreviewResolver(new PreviewService(dataSource))],
  tables: [LineageLink, ProvinceNeighbour],
  parts: {
    ProvinceName: ['Province', 'province_id'],
    ProvinceNeighbour: ['Province', 'province_id'],
  },
  migrations: join(__dirname, '../migrations'),
  seed: { into: Province, with: seed },
  personal: {
    AdministrativeChange: { status_reason: 'people' },
    ProvinceClaim: { acceptance_reason: 'people' },
  },
});
