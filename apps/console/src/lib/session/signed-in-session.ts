import { isRole } from '@bien-cuong/access';
import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';
import { endDraftsOf, goOnWithDrafts } from '../drafts/drafts';
import type { Person, Session, SessionState } from './session';

/** A token is only sent if it is valid for at least this many seconds. */
const spare = 20;

/** The session of a user who has signed in with the identity provider: holds tokens, and renews them. */
export class SignedInSession implements Session {
  readonly person: Person;
  state: SessionState = 'signed-in';
  #renewing: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly manager: UserManager,
    private user: User,
    readonly administers: boolean,
  ) {
    this.person = personOf(user);
  }

  async token(): Promise<string | undefined> {
    if (this.state === 'expired') await this.#restored();
    if ((this.user.expires_in ?? 0) > spare) return this.user.access_token;
    // Many queries at once share one renewal.
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined));
    await this.#renewing;
    // Waits until the user has signed in again.
    return this.token();
  }

  expire(): void {
    this.#become('expired');
  }

  async signInAgain(): Promise<boolean> {
    const user = await this.manager.signinPopup({
      prompt: 'login',
      login_hint: this.person.email,
      // A window at another origin may seem closed while it is not.
      popupAbortOnClose: this.administers,
    });
    if (user.profile.sub !== this.person.id) return false;
    this.user = user;
    goOnWithDrafts();
    this.#become('signed-in');
    return true;
  }

  async signOut(): Promise<void> {
    await endDraftsOf(this.person.id);
    try {
      await this.manager.signoutRedirect({ id_token_hint: this.user.id_token });
    } catch (failure) {
      goOnWithDrafts();
      throw failure;
    }
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** If the provider cannot be reached, the session does not end: the next query tries again. */
  async #renew(): Promise<void> {
    try {
      const user = await this.manager.signinSilent();
      if (user) this.user = user;
      else this.expire();
    } catch (error) {
      if (!(error instanceof ErrorResponse)) throw error;
      this.expire();
    }
  }

  #restored(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.state === 'expired') return;
        stop();
        resolve();
      });
    });
  }

  #become(state: SessionState): void {
    if (this.state === state) return;
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

function personOf({ profile }: User): Person {
  const { sub, name = '', email = '' } = profile;
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    id: sub,
    name,
    email,
    roles: list(profile['roles']).filter(isRole),
    provinces: list(profile['provinces']),
  };
}
