import { isRole, type Role } from './roles';
import { isScope, type Scope } from './scopes';

/** The part of an identity that decides the caller's rights. */
export interface Caller {
  roles: readonly string[];
  /** The account's own provinces, including their predecessors. */
  provinces: readonly string[];
  scopes: readonly string[];
}

/** A caller reduced to what decides its rights, in a fixed order. */
export interface Standing {
  roles: readonly Role[];
  provinces: readonly string[];
  scopes: readonly Scope[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Leaves out unknown roles and scopes and malformed province ids: another system's identity provider may send
 * them.
 */
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
