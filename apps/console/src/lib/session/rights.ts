import { holdsEverywhere, holdsSomewhere, type Right } from '@bien-cuong/access';
import type { Session } from './session';

/** Whether the user may read audit trails. Only for showing them: the services that keep them check again. */
export const mayReadTrails = (session: Session): boolean => maySee(session, 'audit');

/**
 * Whether the user may export lists. Only for showing the button: the services that have the data check
 * again.
 */
export const mayExport = (session: Session): boolean => maySee(session, 'exporting');

/**
 * Whether the user has a right on all records; where nobody signs in, the user is a developer with all
 * rights.
 */
export function maySee({ state, person }: Session, right: Right): boolean {
  return person ? holdsEverywhere({ ...person, scopes: [] }, right) : state === 'open';
}

/**
 * Whether the user may keep records that require a right, be it only those of their own provinces. Only for
 * showing the buttons: the service that has the records checks again.
 */
export function mayKeep({ state, person }: Session, right: Right): boolean {
  return person ? holdsSomewhere({ ...person, scopes: [] }, right) : state === 'open';
}
