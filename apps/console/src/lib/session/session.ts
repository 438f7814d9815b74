import type { Role } from '@bien-cuong/access';

/** Who has signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly provinces: readonly string[];
}

/**
 * - `open`: nobody has to sign in on this platform
 * - `signed-in`: tokens are there or can be had
 * - `expired`: the person has to sign in again; the page stays as it is, with all that was typed
 */
export type SessionState = 'open' | 'signed-in' | 'expired';

export interface Session {
  readonly state: SessionState;
  readonly person: Person | undefined;
  /** Whether accounts are kept by the platform's own provider, which the console administers. */
  readonly administers: boolean;
  /** An access token that still holds for a while, when there is one again; undefined where none is needed. */
  token(): Promise<string | undefined>;
  /** Called when a service did not accept the token. */
  expire(): void;
  /** In a window of its own, so that the page stays as it is. @returns whether the same person has signed in */
  signInAgain(): Promise<boolean>;
  signOut(): Promise<void>;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
}

/** Of a platform where nobody has to sign in. */
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
