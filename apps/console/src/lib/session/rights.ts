import { holdsEverywhere, type Right } from '@bien-cuong/access';
import type { Session } from './session';

/** Whether audit trails are this person's to read: the services that keep them ask again. */
export const mayReadTrails = (session: Session): boolean => has(session, 'audit');

/** Whether lists are this person's to take out: the services whose data they are ask again. */
export const mayExport = (session: Session): boolean => has(session, 'exporting');

/** Where nobody signs in, everything is a developer's own. */
function has({ state, person }: Session, right: Right): boolean {
  return person ? holdsEverywhere({ ...person, scopes: [] }, right) : state === 'open';
}
