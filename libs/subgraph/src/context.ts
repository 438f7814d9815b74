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
  /** Fields of the root, by the names of the answer, that took too long: they are not read again. */
  late?: Set<string | number>;
}

interface Asking {
  caller?: Identity;
  byGateway?: boolean;
}

/** @param asking a gateway in the same process unless it says otherwise */
export function createContext(
  acceptLanguage: string | undefined,
  { caller, byGateway = true }: Asking = {},
): SubgraphContext {
  return { language: preferredLanguage(acceptLanguage), batches: new Batches(), caller, byGateway };
}
