import { type Right, rights } from '@bien-cuong/access';
import { mayKeep, maySee } from '../lib/session/rights';
import { useSession } from '../lib/session/use-session';
import type { ListedRecord, RecordKind } from './record-kind';
import { referred, type Values } from './values';

const rightNamed = (name: string) => rights.find((each): each is Right => each === name);

/** Whether the user may keep records of a kind; the service that has them checks again. */
export function useMayKeep({ facts: { keptBy } }: Pick<RecordKind, 'facts'>): boolean {
  const session = useSession();
  const right = rightNamed(keptBy);
  return right !== undefined && mayKeep(session, right);
}

/**
 * Whether the user has a right on a record: on all of them, or because it belongs to a province of the
 * user's. A record whose province is not known is left to the service.
 */
export function useHoldsOn({ facts }: Pick<RecordKind, 'facts'>, record: ListedRecord | undefined) {
  const session = useSession();
  const values = (record ?? {}) as Values;
  const own = values['provinceId'] ?? referred({ name: 'provinceId' }, values)?.['id'];
  return (name: string): boolean => {
    const right = rightNamed(name);
    if (right === undefined || !mayKeep(session, right)) return false;
    if (!facts.ofProvinces || maySee(session, right)) return true;
    return own == null || (session.person?.provinces ?? []).includes(String(own));
  };
}
