import type { Account } from './account.entity';

/** What an account needs besides its password. */
export interface SignInPolicy {
  adminsNeedSecondFactor: boolean;
}

type Needy = Pick<Account, 'roles' | 'secondFactorSince'>;

export const needsSecondFactor = ({ roles }: Pick<Account, 'roles'>, policy: SignInPolicy): boolean =>
  policy.adminsNeedSecondFactor && roles.includes('administrator');

export const lacksSecondFactor = (account: Needy, policy: SignInPolicy): boolean =>
  needsSecondFactor(account, policy) && !account.secondFactorSince;

/**
 * Whether somebody who has signed in may go on. Asked whenever a token is made or used here: a session that began before a
 * reset, or before somebody became an administrator, is no way past what signing in demands now.
 */
export const stands = (account: Account | null, policy: SignInPolicy): account is Account =>
  account !== null &&
  !account.disabledAt &&
  !account.mustChangePassword &&
  !lacksSecondFactor(account, policy);
