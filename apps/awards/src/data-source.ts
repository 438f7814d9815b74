import type { DatabaseDefinition } from '@bien-cuong/database';

import { CreateAwards1764000000000 } from '../migrations/1764000000000-create-awards';
import { TellChanges1764000001000 } from '../migrations/1764000001000-tell-changes';
import { IndexKeys1764000002000 } from '../migrations/1764000002000-index-keys';
import { KeepAuditTrail1764000003000 } from '../migrations/1764000003000-keep-audit-trail';
import { WriteSafely1764000004000 } from '../migrations/1764000004000-write-safely';
import { NameHouseholdsOnce1764000005000 } from '../migrations/1764000005000-name-households-once';
import { TellOmittedChanges1764000006000 } from '../migrations/1764000006000-tell-omitted-changes';
import { FoldGaps1764000007000 } from '../migrations/1764000007000-fold-gaps';
import { TellHouseholdsApart1764000008000 } from '../migrations/1764000008000-tell-households-apart';
import { SaltAuditRecords1764000020000 } from '../migrations/1764000020000-salt-audit-records';
import { Award } from './award/award.entity';
import { Household } from './award/household.entity';
import { AwardType } from './award-type/award-type.entity';
import { Decision } from './decision/decision.entity';
import { AwardLot } from './lot/award-lot.entity';

export const database: DatabaseDefinition = {
  name: 'awards',
  entities: [Award, AwardLot, AwardType, Decision, Household],
  migrations: [
    CreateAwards1764000000000,
    TellChanges1764000001000,
    IndexKeys1764000002000,
    KeepAuditTrail1764000003000,
    WriteSafely1764000004000,
    NameHouseholdsOnce1764000005000,
    TellOmittedChanges1764000006000,
    FoldGaps1764000007000,
    TellHouseholdsApart1764000008000,
    SaltAuditRecords1764000020000,
  ],
};
