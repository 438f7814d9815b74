import { type Caller, type Standing, standingOf } from './caller';
import type { Right } from './rights';
import type { Role } from './roles';
import type { Scope } from './scopes';

/** The rights of a role: on all records, or only on those of the account's own provinces. */
interface Grants {
  everywhere: readonly Right[];
  own?: readonly Right[];
}

const rightOfScope: Record<Scope, Right> = {
  'provinces:read': 'provinces',
  'movements:read': 'movements',
  'figures:read': 'figures',
  'awards:read': 'awards',
  'units:read': 'units',
};

const withoutPersons = [
  ...(['keys', 'provinces', 'changes', 'movements', 'figures', 'awards', 'units', 'exporting'] as const),
  'rounds',
] as const;

const grantsOfRole: Record<Exclude<Role, 'partner'>, Grants> = {
  administrator: { everywhere: [...withoutPersons, 'claims', 'forms', 'audit'] },
  headquarters: {
    everywhere: [
      ...withoutPersons,
      ...(['claims', 'forms', 'people', 'birth-dates', 'recipients', 'audit', 'naming'] as const),
      ...(['keeping-catalogues', 'keeping-records', 'drafting', 'deciding'] as const),
    ],
  },
  province: {
    everywhere: [...withoutPersons, 'people', 'drafting'],
    own: ['claims', 'forms', 'birth-dates', 'recipients', 'naming', 'keeping-records'],
  },
  council: { everywhere: [...withoutPersons, 'people', 'recipients'], own: ['claims'] },
  auditor: { everywhere: [...withoutPersons, 'claims', 'forms', 'people', 'recipients', 'audit'] },
};

/**
 * Rights that some role has only for its own provinces. Types that require them must say which province a row
 * belongs to.
 */
export const rightsByProvince: ReadonlySet<Right> = new Set(
  Object.values(grantsOfRole).flatMap(({ own = [] }) => own),
);

/** All rights of a caller, from its roles and its scopes. */
export function grantsOf({ roles, scopes }: Pick<Standing, 'roles' | 'scopes'>): Required<Grants> {
  const all = roles.map((role) => (role === 'partner' ? partnerGrants(scopes) : grantsOfRole[role]));
  return {
    everywhere: all.flatMap(({ everywhere }) => everywhere),
    own: all.flatMap(({ own = [] }) => own),
  };
}

function partnerGrants(scopes: Standing['scopes']): Grants {
  return {
    everywhere: scopes.length === 0 ? [] : ['keys', ...scopes.map((scope) => rightOfScope[scope])],
    own: scopes.includes('figures:read') ? ['claims'] : [],
  };
}

/** Whether a caller has a right on all records, not only on those of its own provinces. */
export const holdsEverywhere = (caller: Caller, right: Right): boolean =>
  grantsOf(standingOf(caller)).everywhere.includes(right);

/** Whether a caller has a right at all: on all records, or on those of its own provinces. */
export function holdsSomewhere(caller: Caller, right: Right): boolean {
  const standing = standingOf(caller);
  const { everywhere, own } = grantsOf(standing);
  return everywhere.includes(right) || (standing.provinces.length > 0 && own.includes(right));
}
