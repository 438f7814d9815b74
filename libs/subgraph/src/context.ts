import { type Language, preferredLanguage } from '@bien-cuong/domain';
import type { Identity } from '@bien-cuong/tokens';

import { Batches } from './batches';

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
}

/** What is known of who asks. */
export interface Asking {
  caller?: Identity;
  byGateway?: boolean;
  requestId?: string | undefined;
  address?: string | undefined;
}

/** @param asking a gateway in the same process unless it says otherwise */
export function createContext(
  acceptLanguage: string | undefined,
  { caller, byGateway = true, requestId, address }: Asking = {},
): SubgraphContext {
  const language = preferredLanguage(acceptLanguage);
  return { language, batches: new Batches(), caller, byGateway, requestId, address };
}
