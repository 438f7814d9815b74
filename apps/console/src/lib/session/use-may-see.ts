import { holdsEverywhere, type Right } from '@bien-cuong/access';
import { useSession } from './use-session';

/** Whether what a right opens is the reader's to see, in every record; where nobody signs in, everything is. */
export function useMaySee(right: Right): boolean {
  const { person } = useSession();
  return !person || holdsEverywhere({ ...person, scopes: [] }, right);
}
