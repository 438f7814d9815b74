import { DomainError, type Language, NotConfirmed } from '@bien-cuong/domain';
import { TooManyAttempts, WrongCredentials } from '../account/throttle';
import { tooMany, wrongSignIn } from './texts';

export class WrongSignIn extends WrongCredentials {
  override readonly name = 'WrongSignIn';
}

/** An error with a message for the user. */
export class Alert extends Error {
  override readonly name = 'Alert';
}

interface Refused {
  alert: string;
  status: number;
  /** Seconds until it may be tried again. */
  retryAfter?: number;
}

export function refusalOf(error: unknown, language: Language): Refused {
  if (error instanceof TooManyAttempts) {
    const { seconds } = error as TooManyAttempts;
    return { status: 429, alert: tooMany(seconds)[language], retryAfter: seconds };
  }
  if (error instanceof WrongSignIn) return { status: 401, alert: wrongSignIn[language] };
  if (error instanceof Alert) return { status: 400, alert: (error as Alert).message };
  if (error instanceof DomainError && !(error instanceof NotConfirmed))
    return { status: 400, alert: (error as DomainError).text[language] };
  throw error;
}
