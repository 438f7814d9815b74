import { holdsEverywhere, type Right } from '@bien-cuong/access';
import type { Session } from './session';

/** Whether audit trails are this person's to read: the services that keep them ask again. */
export const mayReadTrails = (session: Session): boolean => maySee(session, 'audit');

/** Whether lists are this person's to take out: the services whose data they are ask again. */
export const mayExport = (session: Session): boolean => maySee(session, 'exporting');

/** Whether what a right opens is the reader's, in every record; where nobody signs in, everything is a developer's own. */
export function maySee({ state, person }: Session, right: Right): boolean {
  return person ? holdsEverywhere({ ...person, scopes: [] }, right) : state === 'open';
}
