import type { Right } from '@bien-cuong/access';
import { mayKeep } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import type { KeptType } from '../operations';
import type { RecordKind } from '../record-kind';

/** What a file shows requires the right that the most protected part of its record requires. */
const needed: Partial<Record<KeptType, Right>> = {
  Figure: 'keeping-records',
  Person: 'birth-dates',
  AwardLot: 'recipients',
  Decision: 'keeping-catalogues',
};

/** Whether the user may see files of records of a kind, be it only of the own provinces. */
export function useMaySeeFiles({ facts: { type } }: Pick<RecordKind, 'facts'>): boolean {
  return mayKeep(useSession(), needed[type as KeptType] ?? 'people');
}
