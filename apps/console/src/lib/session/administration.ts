import type { Session } from './session';

/**
 * Whether the user may administer accounts and partners. Only for showing pages: the identity provider checks
 * again.
 */
export function mayAdminister({ administers, person }: Session): boolean {
  return administers && person !== undefined && person.roles.includes('administrator');
}
