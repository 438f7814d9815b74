import { holdsEverywhere, type Right } from '@bien-cuong/access';
import type { Identity } from '@bien-cuong/tokens';

/** Whether a caller may see what a right opens, in every record; without a provider everything is a developer's own. */
export const maySee = (caller: Identity | undefined, right: Right): boolean =>
  caller === undefined || holdsEverywhere(caller, right);
