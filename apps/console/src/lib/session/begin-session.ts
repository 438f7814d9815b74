import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { openSession, type Session } from './session';
import { readSettings, type SignInSettings } from './settings';
import { SignedInSession } from './signed-in-session';

const returnPath = '/signed-in';

/**
 * Identifies the user; one who has not signed in is sent to the provider and comes back to the same page.
 * @returns undefined when the page is being left, or is a window that is only for signing in
 */
export async function beginSession(language: string): Promise<Session | undefined> {
  const settings = await readSettings();
  if (!settings) return openSession;
  if (isElsewhere(settings)) return undefined;
  const manager = managerOf(settings, language);
  if (window.location.pathname === returnPath) return arrive(manager, settings);
  const user = await manager.getUser();
  if (user && (!user.expired || (await renewed(manager)))) return sessionOf(manager, settings);
  await manager.signinRedirect({ state: here() });
  return undefined;
}

/**
 * The provider knows the console by one address, so a user who opened another one, such as that of the
 * machine, is sent there.
 */
function isElsewhere({ own, publicUrl }: SignInSettings): boolean {
  if (!own || publicUrl === null || new URL(publicUrl).origin === window.location.origin) return false;
  window.location.replace(publicUrl + here());
  return true;
}

const here = () => window.location.pathname + window.location.search + window.location.hash;

async function arrive(manager: UserManager, settings: SignInSettings): Promise<Session | undefined> {
  if (!(await hasBegun(manager))) {
    window.location.replace('/');
    return undefined;
  }
  const user = await manager.signinCallback();
  // A window for signing in has told the page that opened it, which will close it.
  if (!user) return undefined;
  window.history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/');
  return new SignedInSession(manager, user, settings.own);
}

/**
 * Whether this answer of the provider belongs to a request that was not completed yet: it can be used once,
 * even if the page is reloaded.
 */
async function hasBegun({ settings }: UserManager): Promise<boolean> {
  const state = new URLSearchParams(window.location.search).get('state');
  return state !== null && (await settings.stateStore.get(state)) !== null;
}

async function sessionOf(manager: UserManager, { own }: SignInSettings): Promise<Session | undefined> {
  const user = await manager.getUser();
  return user ? new SignedInSession(manager, user, own) : undefined;
}

function renewed(manager: UserManager): Promise<User | null> {
  return manager.signinSilent().catch(() => null);
}

function managerOf({ issuer, clientId }: SignInSettings, language: string): UserManager {
  const { origin } = window.location;
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    scope: 'openid profile',
    response_type: 'code',
    redirect_uri: origin + returnPath,
    post_logout_redirect_uri: `${origin}/`,
    ui_locales: language,
    // Tokens are kept per tab; another tab signs in by the provider's own cookie.
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    stateStore: new WebStorageStateStore({ store: window.localStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
  });
}
