import type { AccountInvitation } from '@bien-cuong/identity-api';

/** Provinces chosen before the role was taken away again do not count. */
export function ownProvinces({ roles, provinces }: Pick<AccountInvitation, 'roles' | 'provinces'>): string[] {
  return roles.includes('province') ? provinces : [];
}
