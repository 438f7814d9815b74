import type { DatabaseDefinition } from '@bien-cuong/database';

import { CreatePersonnel1764000000000 } from '../migrations/1764000000000-create-personnel';
import { TellChanges1764000001000 } from '../migrations/1764000001000-tell-changes';
import { IndexKeys1764000002000 } from '../migrations/1764000002000-index-keys';
import { AddBirthDates1764000003000 } from '../migrations/1764000003000-add-birth-dates';
import { KeepAuditTrail1764000004000 } from '../migrations/1764000004000-keep-audit-trail';
import { TellOmittedChanges1764000005000 } from '../migrations/1764000005000-tell-omitted-changes';
import { FoldGaps1764000006000 } from '../migrations/1764000006000-fold-gaps';
import { SaltAuditRecords1764000020000 } from '../migrations/1764000020000-salt-audit-records';
import { Appointment } from './appointment/appointment.entity';
import { ChainLink } from './chain/chain-link.entity';
import { Person } from './person/person.entity';
import { PersonRank } from './rank/person-rank.entity';
import { Rank } from './rank/rank.entity';
import { UnitName } from './unit/unit-name.entity';
import { UnitProvince } from './unit/unit-province.entity';
import { Unit } from './unit/unit.entity';

export const database: DatabaseDefinition = {
  name: 'personnel',
  entities: [Appointment, ChainLink, Person, PersonRank, Rank, Unit, UnitName, UnitProvince],
  migrations: [
    CreatePersonnel1764000000000,
    TellChanges1764000001000,
    IndexKeys1764000002000,
    AddBirthDates1764000003000,
    KeepAuditTrail1764000004000,
    TellOmittedChanges1764000005000,
    FoldGaps1764000006000,
    SaltAuditRecords1764000020000,
  ],
};
