import type { Right } from '@bien-cuong/access';
import { mayKeep } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import type { RecordKind } from '../record-kind';

/** Whether the user may see files of records of a kind, be it only of the own provinces. */
export function useMaySeeFiles({ facts: { filesRight } }: Pick<RecordKind, 'facts'>): boolean {
  const session = useSession();
  return filesRight !== undefined && mayKeep(session, filesRight as Right);
}
