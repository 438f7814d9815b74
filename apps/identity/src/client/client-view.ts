import type { ClientFacts, ClientUse, ClientView } from '@bien-cuong/identity-api';
import type { PartnerClient } from './partner-client.entity';

export const clientFacts = (client: PartnerClient): ClientFacts => ({
  id: client.id,
  name: client.name,
  scopes: client.scopes,
  quota: client.quota,
  version: client.version,
  expiresAt: client.expiresAt?.toISOString() ?? null,
  state: stateOf(client),
  createdAt: client.createdAt.toISOString(),
});

export const clientView = (client: PartnerClient, use: ClientUse): ClientView => ({
  ...clientFacts(client),
  use,
});

function stateOf({ revokedAt, suspendedAt, expiresAt }: PartnerClient): ClientView['state'] {
  if (revokedAt) return 'revoked';
  if (suspendedAt) return 'suspended';
  return expiresAt && expiresAt <= new Date() ? 'expired' : 'active';
}
