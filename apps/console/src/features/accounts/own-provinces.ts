import type { AccountInvitation } from '@bien-cuong/identity-api';

/** Ignores provinces that were chosen before the role was removed again. */
export function ownProvinces({ roles, provinces }: Pick<AccountInvitation, 'roles' | 'provinces'>): string[] {
  return roles.includes('province') ? provinces : [];
}
