import type { DatabaseDefinition } from '@bien-cuong/database';

import { CreateProvinces1764000000000 } from '../migrations/1764000000000-create-provinces';
import { TellChanges1764000001000 } from '../migrations/1764000001000-tell-changes';
import { IndexKeys1764000002000 } from '../migrations/1764000002000-index-keys';
import { KeepAuditTrail1764000003000 } from '../migrations/1764000003000-keep-audit-trail';
import { TellOmittedChanges1764000004000 } from '../migrations/1764000004000-tell-omitted-changes';
import { FoldGaps1764000005000 } from '../migrations/1764000005000-fold-gaps';
import { SaltAuditRecords1764000020000 } from '../migrations/1764000020000-salt-audit-records';
import { ProvinceClaim } from './claim/province-claim.entity';
import { Country } from './country/country.entity';
import { LineageEvent, LineageLink } from './lineage/lineage-event.entity';
import { ProvinceName } from './province/province-name.entity';
import { Province, ProvinceNeighbour } from './province/province.entity';

export const database: DatabaseDefinition = {
  name: 'provinces',
  entities: [Country, LineageEvent, LineageLink, Province, ProvinceClaim, ProvinceName, ProvinceNeighbour],
  migrations: [
    CreateProvinces1764000000000,
    TellChanges1764000001000,
    IndexKeys1764000002000,
    KeepAuditTrail1764000003000,
    TellOmittedChanges1764000004000,
    FoldGaps1764000005000,
    SaltAuditRecords1764000020000,
  ],
};
