import type { IncomingHttpHeaders } from 'node:http';

import type { Received } from '@bien-cuong/database';
import { type DomainError, type Language, preferredLanguage } from '@bien-cuong/domain';
import type { Identity } from '@bien-cuong/tokens';

import { OperationRefusals } from '../access/operation-refusals';
import { Batches } from '../reads/batches';

/** The context of every resolver, made for each request. */
export interface SubgraphContext {
  language: Language;
  batches: Batches;
  /** The caller; undefined where no identity provider is configured. */
  caller: Identity | undefined;
  /** Whether the request comes from a gateway; only gateways may request entities by key. */
  byGateway: boolean;
  /** The id by which the request is found in every service's log. */
  requestId: string | undefined;
  /** The network address that the request came from. */
  address: string | undefined;
  /** Headers of the request to pass on in requests to other subgraphs. */
  forwarded: Record<string, string>;
  /** The refusals so far. */
  refusals: OperationRefusals;
  /** How much the database has sent for it. */
  received: Received;
  /**
   * Root fields, by response name, that are not read again, with the reason: they took too long or are too
   * large.
   */
  givenUp?: Map<string | number, DomainError>;
}

/** What is known of the caller. */
export interface CallerInfo {
  caller?: Identity;
  byGateway?: boolean;
  requestId?: string | undefined;
  address?: string | undefined;
  headers?: IncomingHttpHeaders;
}

/** @param asking by default a gateway in the same process */
export function createContext(
  acceptLanguage: string | undefined,
  { caller, byGateway = true, requestId, address, headers = {} }: CallerInfo = {},
): SubgraphContext {
  const language = preferredLanguage(acceptLanguage);
  return {
    language,
    batches: new Batches(),
    refusals: new OperationRefusals(),
    received: { bytes: 0 },
    caller,
    byGateway,
    requestId,
    address,
    // Made on demand: most requests change nothing, so they need no other subgraph.
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
