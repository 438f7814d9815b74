import type { Language } from '@bien-cuong/domain';
import type { Account } from '../account/account.entity';
import type { Progress } from './steps';

/** The fields of a submitted form; every value is text. */
export type Form = Readonly<Record<string, string>>;

export interface Attempt {
  form: Form;
  progress: Progress | undefined;
  address: string;
  language: Language;
  requestId: string;
}

export type Outcome =
  /** The user has to see this page. */
  | ({ page: string; progress?: Progress } & Answered)
  /** The user is signed in. */
  | { account: Account; withCode: boolean };

export interface Answered {
  status: number;
  /** Seconds. */
  retryAfter?: number;
}
