import type { DatabaseDefinition } from '@bien-cuong/database';

import { CreateMovements1764000000000 } from '../migrations/1764000000000-create-movements';
import { TellChanges1764000001000 } from '../migrations/1764000001000-tell-changes';
import { KeepAuditTrail1764000003000 } from '../migrations/1764000003000-keep-audit-trail';
import { TellOmittedChanges1764000004000 } from '../migrations/1764000004000-tell-omitted-changes';
import { FoldGaps1764000005000 } from '../migrations/1764000005000-fold-gaps';
import { SaltAuditRecords1764000020000 } from '../migrations/1764000020000-salt-audit-records';
import { Figure } from './figure/figure.entity';
import { Indicator } from './indicator/indicator.entity';
import { MovementAlias } from './movement/movement-alias.entity';
import { Movement } from './movement/movement.entity';
import { Participation } from './movement/participation.entity';
import { Achievement } from './outcome/achievement.entity';
import { Direction } from './outcome/direction.entity';
import { Directive } from './outcome/directive.entity';
import { Limitation } from './outcome/limitation.entity';
import { Review } from './review/review.entity';

export const database: DatabaseDefinition = {
  name: 'movements',
  entities: [
    Achievement,
    Direction,
    Directive,
    Figure,
    Indicator,
    Limitation,
    Movement,
    MovementAlias,
    Participation,
    Review,
  ],
  migrations: [
    CreateMovements1764000000000,
    TellChanges1764000001000,
    KeepAuditTrail1764000003000,
    TellOmittedChanges1764000004000,
    FoldGaps1764000005000,
    SaltAuditRecords1764000020000,
  ],
};
