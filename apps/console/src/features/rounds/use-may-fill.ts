import { workflowOf } from '../../lib/registers/workflow-facts';
import { mayKeep, maySee } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import type { RoundForm } from './round-form';

/** Whether the user may fill in a form as it stands. */
export function useMayFill({ status, round, province }: RoundForm): boolean {
  const session = useSession();
  const isOpen =
    round.status === 'OPEN' &&
    workflowOf('RoundForm').states.some(({ value, editable }) => value === status && editable);
  if (!isOpen || !mayKeep(session, 'keeping-records')) return false;
  return maySee(session, 'keeping-records') || (session.person?.provinces ?? []).includes(province?.id ?? '');
}
