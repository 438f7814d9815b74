import type { DatabaseDefinition } from '@bien-cuong/database';
import { CreateIdentity1764100000000 } from '../migrations/1764100000000-create-identity';
import { KeepAuditTrail1764100001000 } from '../migrations/1764100001000-keep-audit-trail';
import { WriteSafely1764100002000 } from '../migrations/1764100002000-write-safely';
import { TellOmittedChanges1764100003000 } from '../migrations/1764100003000-tell-omitted-changes';
import { HashRecordIds1764100005000 } from '../migrations/1764100005000-hash-record-ids';
import { FoldGaps1764100009000 } from '../migrations/1764100009000-fold-gaps';
import { SaltAuditRecords1764100020000 } from '../migrations/1764100020000-salt-audit-records';
import { Account } from './account/account.entity';
import { ClientUse } from './client/client-use.entity';
import { PartnerClient } from './client/partner-client.entity';
import { OidcRecord } from './provider/oidc-record.entity';
import { CookieKey, SigningKey } from './provider/signing-key.entity';

export const database: DatabaseDefinition = {
  name: 'identity',
  entities: [Account, ClientUse, CookieKey, OidcRecord, PartnerClient, SigningKey],
  migrations: [
    CreateIdentity1764100000000,
    KeepAuditTrail1764100001000,
    WriteSafely1764100002000,
    TellOmittedChanges1764100003000,
    HashRecordIds1764100005000,
    FoldGaps1764100009000,
    SaltAuditRecords1764100020000,
  ],
};
