import { randomUUID } from 'node:crypto';
import type { AccountInvitation, AccountWithPassword } from '@bien-cuong/identity-api';
import type { Credential, RunningPlatform } from '../start-platform';
import { ConsoleClient, signIn } from './console-client';

/** Sends a request to a path of the provider's API. */
export type Administer = (path: string, init?: RequestInit) => Promise<Response>;

const at = (url: string) => ({ publicUrl: url, url });

/** Administrates without the console, signed in with the credentials of the first start. */
export async function administering(
  url: string,
  administrator: Omit<Credential, 'role'>,
): Promise<Administer> {
  const token = await signIn(at(url), administrator);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return (path, init) =>
    fetch(`${url}/identity/api/${path}`, {
      ...init,
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });
}

/** The password that everybody who is invited sets. */
export const chosenPassword = 'sông núi cờ bay trên đỉnh';

/**
 * Invites somebody, who signs in with the temporary password and sets a new one.
 * @returns their access token
 */
export async function comeIn(
  url: string,
  administer: Administer,
  invitation: AccountInvitation,
): Promise<string> {
  const response = await administer('accounts', { method: 'POST', body: JSON.stringify(invitation) });
  const { password: current } = (await response.json()) as AccountWithPassword;
  const client = await ConsoleClient.open(at(url));
  const { browser } = client;
  const { address } = await client.begin();
  const change = await browser.open(address, {
    step: 'password',
    email: invitation.email,
    password: current,
  });
  const next = chosenPassword;
  const arrived = await browser.open(change.address, { step: 'change', current, next, repeat: next });
  return (await client.finish(arrived)).access_token;
}

/**
 * Somebody who has just come, and with what they sign in.
 * @param provinces the identities of those that an officer answers for
 */
export async function newcomer(
  platform: RunningPlatform,
  role: 'headquarters' | 'province',
  provinces: string[] = [],
) {
  const administer = await administering(platform.url, credentialOf(platform, 'administrator'));
  const email = `${randomUUID()}@bien-cuong.invalid`;
  const name = `Nguyễn Văn Thử ${email.slice(0, 8)}`;
  await comeIn(platform.url, administer, { email, name, roles: [role], provinces });
  return { name: email, password: chosenPassword };
}

/** What was shown at the first start for somebody with a role. */
export function credentialOf({ credentials }: RunningPlatform, role: string): Credential {
  const found = credentials.find((credential) => credential.role === role);
  if (!found) throw new Error(`No ${role} was shown.`);
  return found;
}
