import type { AccountView } from './accounts';

/** `GET me` */
export interface Profile extends AccountView {
  passwordChangedAt: string | null;
  /** Whether the platform demands a second factor of this account. */
  needsSecondFactor: boolean;
}

/** `POST me/password` */
export interface PasswordChange {
  current: string;
  next: string;
}

/**
 * `POST me/second-factor`, `DELETE me/second-factor`: the password proves that the account's owner asks, not
 * somebody who has only a token.
 */
export interface PasswordProof {
  password: string;
}

/**
 * The answer of `POST me/second-factor`: what an authenticator app needs. Every answer has another secret;
 * the last one takes effect once a code of it was sent to `me/second-factor/confirm`.
 */
export interface SecondFactorOffer {
  secret: string;
  /** `otpauth:` address, for a QR code. */
  uri: string;
}

/** `GET me/sessions` */
export interface SessionView {
  id: string;
  signedInAt: string;
  expiresAt: string;
  /** Whether it is the session of this request. */
  current: boolean;
  /**
   * What the browser and its operating system called themselves at the sign-in, without versions; null when
   * unknown.
   */
  browser: string | null;
  system: string | null;
  /** The network address of the sign-in. */
  address: string | null;
}
