import type { Account } from '../account/account.entity';
import { lacksSecondFactor, type SignInPolicy } from '../account/stands';

/** The steps that a sign-in has passed; kept with the sign-in on the server. */
export interface Progress {
  accountId: string;
  /** Milliseconds since 1970. */
  passwordAt: number;
  codeAt?: number;
  /** The secret of the second factor that is being set up, as its page showed it. */
  secret?: string;
}

export type Step = 'password' | 'code' | 'change' | 'enrol' | 'done';

/** A page that was open for longer starts over. */
export const patience = 10 * 60_000;

/**
 * The next step. The second factor comes before a new password, because somebody who has only the old
 * password must not set a new one.
 */
export function nextStep(
  account: Account | null,
  progress: Progress | undefined,
  policy: SignInPolicy,
): Step {
  const passed = progress && Date.now() - progress.passwordAt < patience;
  if (!account || account.disabledAt || !passed) return 'password';
  if (account.secondFactorSince && progress.codeAt === undefined) return 'code';
  if (account.mustChangePassword) return 'change';
  return lacksSecondFactor(account, policy) ? 'enrol' : 'done';
}
