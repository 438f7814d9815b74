import type { AccountView, ClientUse, ClientView } from '@bien-cuong/identity-api';
import type { Account } from '../account/account.entity';
import type { PartnerClient } from '../client/partner-client.entity';

const moment = (date: Date | null): string | null => date?.toISOString() ?? null;

export const accountView = (account: Account): AccountView => ({
  ...{ id: account.id, email: account.email, name: account.name },
  ...{ roles: account.roles, provinces: account.provinces, version: account.version },
  mustChangePassword: account.mustChangePassword,
  hasSecondFactor: account.secondFactorSince !== null,
  disabled: account.disabledAt !== null,
  lastSignInAt: moment(account.lastSignInAt),
  createdAt: account.createdAt.toISOString(),
});

export const clientView = (client: PartnerClient, use: ClientUse): ClientView => ({
  ...{
    id: client.id,
    name: client.name,
    scopes: client.scopes,
    quota: client.quota,
    version: client.version,
  },
  expiresAt: moment(client.expiresAt),
  state: stateOf(client),
  createdAt: client.createdAt.toISOString(),
  use,
});

function stateOf({ revokedAt, suspendedAt, expiresAt }: PartnerClient): ClientView['state'] {
  if (revokedAt) return 'revoked';
  if (suspendedAt) return 'suspended';
  return expiresAt && expiresAt <= new Date() ? 'expired' : 'active';
}
