import type { Account } from '../account/account.entity';
import { lacksSecondFactor, type SignInPolicy } from '../account/stands';

/** How far somebody has come who is signing in; kept with the sign-in on the server. */
export interface Progress {
  accountId: string;
  /** Milliseconds since 1970. */
  passwordAt: number;
  codeAt?: number;
  /** Of the second factor that is being set up: what its page showed. */
  secret?: string;
}

export type Step = 'password' | 'code' | 'change' | 'enrol' | 'done';

/** A page left open for longer begins again. */
export const patience = 10 * 60_000;

/** What somebody has to do next. A second factor comes before a new password: who has only the old one must not set it. */
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
