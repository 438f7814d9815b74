import type { Account } from './account.entity';

/** What an account needs to sign in, besides its password. */
export interface SignInPolicy {
  adminsNeedSecondFactor: boolean;
}

type Needy = Pick<Account, 'roles' | 'secondFactorSince'>;

export const needsSecondFactor = ({ roles }: Pick<Account, 'roles'>, policy: SignInPolicy): boolean =>
  policy.adminsNeedSecondFactor && roles.includes('administrator');

export const lacksSecondFactor = (account: Needy, policy: SignInPolicy): boolean =>
  needsSecondFactor(account, policy) && !account.secondFactorSince;

/**
 * Whether a signed-in account may continue. It is checked whenever a token is issued or used here: a session
 * from before a password reset, or from before the account became an administrator, must meet the
 * requirements of today.
 */
export const stands = (account: Account | null, policy: SignInPolicy): account is Account =>
  account !== null &&
  !account.disabledAt &&
  !account.mustChangePassword &&
  !lacksSecondFactor(account, policy);
