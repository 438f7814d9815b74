import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { PartnerClient } from '../client/partner-client.entity';
import type { PartnerClientService } from '../client/partner-client.service';
import { holdsNull } from '../server/null-characters';

/** Gives the provider the active partner clients; it cannot change them. */
export class ClientAdapter implements Adapter {
  constructor(private readonly clients: PartnerClientService) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    const client = holdsNull(id) ? undefined : await this.clients.active(id);
    return client && metadataOf(client);
  }

  findByUid = readOnly;
  findByUserCode = readOnly;
  upsert = readOnly;
  consume = readOnly;
  destroy = readOnly;
  revokeByGrantId = readOnly;
}

function readOnly(): Promise<never> {
  return Promise.reject(new Error('Partner clients are changed by the administration alone.'));
}

function metadataOf({ id, name, secretHash, scopes }: PartnerClient): AdapterPayload {
  return {
    client_id: id,
    client_name: name,
    // The secret that a client sends is hashed before it is compared: see create-provider.ts.
    client_secret: secretHash,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
    scope: scopes.join(' '),
  };
}
