import type { Seen } from './accounts';

/** A partner unit's program. It has no usage figures where it is `recorded` in a conflict. */
export interface ClientFacts {
  id: string;
  name: string;
  scopes: string[];
  /** Requests per minute. */
  quota: number;
  expiresAt: string | null;
  state: 'active' | 'suspended' | 'revoked' | 'expired';
  createdAt: string;
  version: number;
}

export interface ClientView extends ClientFacts {
  use: ClientUse;
}

/** Calls of the last thirty days. */
export interface ClientUse {
  calls: number;
  refused: number;
  lastSeenAt: string | null;
  /** The most frequent operations, by name. */
  operations: { name: string; calls: number }[];
}

/**
 * `POST clients`, with its own `Idempotency-Key`. A caller that does not know whether the request arrived
 * sends it again with the same key: for a day it makes only one client. The repeated request gets a CONFLICT
 * (`argument: 'secret'`) with that client as `recorded`, because the secret is only in the first answer:
 * whoever has lost it must rotate it. A key that another request has used gets a CONFLICT of
 * `idempotencyKey`.
 */
export interface ClientInput {
  name: string;
  scopes: string[];
  quota: number;
  /** When the client expires; null: never. */
  expiresAt: string | null;
}

/** `PATCH clients/:id`; a field that is left out stays as it is. */
export interface ClientChange extends Partial<ClientInput>, Seen {
  suspended?: boolean;
}

export interface ClientWithSecret {
  client: ClientView;
  /** Shown only once. */
  secret: string;
}
