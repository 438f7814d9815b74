import type { IncomingHttpHeaders } from 'node:http';

import type { Received } from '@bien-cuong/database';
import { type DomainError, type Language, preferredLanguage } from '@bien-cuong/domain';
import type { Identity } from '@bien-cuong/tokens';

import { Refusals } from '../access/refusals';
import { Batches } from '../reads/batches';

/** What every resolver gets besides its parent and arguments; made anew for each request. */
export interface SubgraphContext {
  language: Language;
  batches: Batches;
  /** Who asks; undefined where no provider of identities is configured. */
  caller: Identity | undefined;
  /** Whether a gateway asks, which alone may ask for entities by key. */
  byGateway: boolean;
  /** By which the request is found in every service's log. */
  requestId: string | undefined;
  /** The network address that the request came from. */
  address: string | undefined;
  /** Those of the request that go along with what is asked of other subgraphs. */
  forwarded: Record<string, string>;
  /** What it was refused. */
  refusals: Refusals;
  /** What the database has sent for it. */
  received: Received;
  /** Why fields of the root, by the names of the answer, are not read again: they took too long or are too large. */
  givenUp?: Map<string | number, DomainError>;
}

/** What is known of who asks. */
export interface Asking {
  caller?: Identity;
  byGateway?: boolean;
  requestId?: string | undefined;
  address?: string | undefined;
  headers?: IncomingHttpHeaders;
}

/** @param asking a gateway in the same process unless it says otherwise */
export function createContext(
  acceptLanguage: string | undefined,
  { caller, byGateway = true, requestId, address, headers = {} }: Asking = {},
): SubgraphContext {
  const language = preferredLanguage(acceptLanguage);
  return {
    ...{
      language,
      batches: new Batches(),
      refusals: new Refusals(),
      received: { bytes: 0 },
      caller,
      byGateway,
      requestId,
      address,
    },
    // Most requests change nothing, and so ask nobody.
    get forwarded() {
      const { authorization } = headers;
      return {
        'accept-language': language,
        ...(authorization !== undefined && { authorization }),
        ...(requestId !== undefined && { 'x-request-id': requestId }),
        ...(address !== undefined && { 'x-forwarded-for': address }),
      };
    },
  };
}
