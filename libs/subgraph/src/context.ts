import { type Language, preferredLanguage } from '@bien-cuong/domain';

import { Batches } from './batches';

/** What every resolver gets besides its parent and arguments; made anew for each request. */
export interface SubgraphContext {
  language: Language;
  batches: Batches;
}

export function createContext(acceptLanguage: string | undefined): SubgraphContext {
  return { language: preferredLanguage(acceptLanguage), batches: new Batches() };
}
