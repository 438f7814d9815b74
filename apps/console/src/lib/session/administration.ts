import type { Session } from './session';

/** Whether accounts and partners are this person's to keep: the service that has them asks again. */
export function mayAdminister({ administers, person }: Session): boolean {
  return administers && person !== undefined && person.roles.includes('administrator');
}
