import { isRole, type Role } from './roles';
import { isScope, type Scope } from './scopes';

/** What of an identity decides its rights. */
export interface Caller {
  roles: readonly string[];
  /** The provinces whose records are the account's own, their predecessors among them. */
  provinces: readonly string[];
  scopes: readonly string[];
}

/** A caller without what decides nothing, in an order of its own. */
export interface Standing {
  roles: readonly Role[];
  provinces: readonly string[];
  scopes: readonly Scope[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Unknown roles and scopes and what is no identity of a province are left out: another system's provider may send them. */
export function standingOf({ roles, provinces, scopes }: Caller): Standing {
  const known = sorted(roles.filter(isRole));
  const ids = provinces.map((id) => id.toLowerCase()).filter((id) => UUID.test(id));
  return {
    roles: known,
    provinces: known.includes('province') ? sorted(ids) : [],
    scopes: known.includes('partner') ? sorted(scopes.filter(isScope)) : [],
  };
}

/** The same text for all callers with the same rights, and for no others. */
export function rightsKey(caller: Caller): string {
  const { roles, provinces, scopes } = standingOf(caller);
  return [roles, provinces, scopes].map((part) => part.join(',')).join(';');
}

const sorted = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();
