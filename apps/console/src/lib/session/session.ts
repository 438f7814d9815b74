import type { Role } from '@bien-cuong/access';

/** The user who has signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly provinces: readonly string[];
}

/**
 * - `open`: nobody has to sign in on this platform
 * - `signed-in`: there are tokens, or they can be renewed
 * - `expired`: the user has to sign in again; the page stays as it is, with everything that was typed
 */
export type SessionState = 'open' | 'signed-in' | 'expired';

export interface Session {
  readonly state: SessionState;
  readonly person: Person | undefined;
  /** Whether the platform's own provider keeps the accounts, so that the console can administer them. */
  readonly administers: boolean;
  /** An access token that is valid for a while; waits until there is one. Undefined where none is needed. */
  token(): Promise<string | undefined>;
  /** Must be called when a service did not accept the token. */
  expire(): void;
  /**
   * Opens a window for signing in, so that the page stays as it is.
   * @returns whether the same user has signed in
   */
  signInAgain(): Promise<boolean>;
  signOut(): Promise<void>;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** The session of a platform where nobody has to sign in. */
export const openSession: Session = {
  state: 'open',
  person: undefined,
  administers: false,
  token: () => Promise.resolve(undefined),
  expire: () => undefined,
  signInAgain: () => Promise.resolve(true),
  signOut: () => Promise.resolve(),
  subscribe: () => () => undefined,
};
