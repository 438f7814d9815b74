import type { AccountView } from '@bien-cuong/identity-api';
import type { Account } from './account.entity';

/** What administrators may see of an account: none of its credentials. */
export const accountView = (account: Account): AccountView => ({
  id: account.id,
  email: account.email,
  name: account.name,
  roles: account.roles,
  provinces: account.provinces,
  version: account.version,
  mustChangePassword: account.mustChangePassword,
  hasSecondFactor: account.secondFactorSince !== null,
  disabled: account.disabledAt !== null,
  lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
  createdAt: account.createdAt.toISOString(),
});
