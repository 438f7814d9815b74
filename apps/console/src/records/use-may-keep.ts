import { type Right, rights } from '@bien-cuong/access';
import { mayKeep } from '../lib/session/rights';
import { useSession } from '../lib/session/use-session';
import type { RecordKind } from './record-kind';

/** Whether the user may keep records of a kind; the service that has them checks again. */
export function useMayKeep({ facts: { keptBy } }: Pick<RecordKind, 'facts'>): boolean {
  const session = useSession();
  const right = rights.find((each): each is Right => each === keptBy);
  return right !== undefined && mayKeep(session, right);
}
