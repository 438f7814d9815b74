import { randomUUID } from 'node:crypto';
import type { AccountPage, ClientWithSecret } from '@bien-cuong/identity-api';
import { ConsoleClient, programToken, type RunningPlatform, signIn, takeAway } from '@bien-cuong/testing';
import { credentialOf, newcomer } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { databasesOf } from './testing/databases';

const revoke = `mutation {
  revokeAward(input: { awardId: "00000000-0000-4000-8000-000000000000", version: 1, reason: "none" }) { id } }`;
const read = '{ awardTypes { id } }';

/** Uses its own accounts and programs, which are disabled afterwards. */
export function standing(stage: () => RunningPlatform): void {
  let platform: RunningPlatform;
  let administrator: string;

  beforeAll(async () => {
    platform = stage();
    administrator = await signIn(at(), credentialOf(platform, 'administrator'));
  });

  const at = () => ({ publicUrl: platform.url, url: platform.url });

  async function administrate<Body>(method: string, path: string, body: object = {}): Promise<Body> {
    const response = await fetch(`${platform.url}/identity/api/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${administrator}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      ...(method !== 'GET' && { body: JSON.stringify(body) }),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as Body;
  }

  /**
   * The reasons why a mutation is refused by everything that can be asked: the gateway, and the subgraph
   * where it runs alone.
   */
  const refusals = async (token: string) => {
    const { gateway = platform.url, awards = gateway } = platform.services;
    const answers = await Promise.all([gateway, awards].map((url) => ask(url, revoke, { token })));
    return answers.map(({ errors }) => errors?.[0]?.extensions?.['code']);
  };

  it('refuses mutations while it is unknown whether a token is active, and still answers queries', async () => {
    const { name, password } = await newcomer(platform, 'headquarters');
    const token = await signIn(at(), { name, password });
    const { databases, server } = await databasesOf(platform);
    const giveBack = await takeAway(server, databases.identity);
    try {
      expect(await refusals(token)).toEqual(['IDENTITY_UNAVAILABLE', 'IDENTITY_UNAVAILABLE']);
      expect((await ask(platform.url, read, { token })).errors).toBeUndefined();
      const ready = await fetch(new URL('/health/ready', platform.url));
      expect([ready.status, await ready.json()]).toMatchObject([
        503,
        { parts: { identity: 'down', awards: 'up' } },
      ]);
    } finally {
      await giveBack();
    }
    expect(await refusals(token)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('refuses the mutations of a disabled account at once, and gives it no other token', async () => {
    const { name, password } = await newcomer(platform, 'headquarters');
    const client = await ConsoleClient.open(at());
    const { access_token: token } = await client.signIn(name, password);
    expect(await refusals(token)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const { accounts } = await administrate<AccountPage>('GET', `accounts?search=${name}`);
    const { id = '', version = 0 } = accounts[0] ?? {};
    await administrate('PATCH', `accounts/${id}`, { version, disabled: true });
    expect(await refusals(token)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await ask(platform.url, read, { token })).status).toBe(200);
    await expect(signIn(at(), { name, password })).rejects.toThrow();
  });

  it('refuses mutations with a token of a sign-in whose refresh token was used a second time', async () => {
    const { name, password } = await newcomer(platform, 'province');
    const client = await ConsoleClient.open(at());
    const { access_token: token, refresh_token: refresh = '' } = await client.signIn(name, password);
    expect(await refusals(token)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    await client.refresh(refresh);
    await expect(client.refresh(refresh)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect(await refusals(token)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await ask(platform.url, read, { token })).status).toBe(200);
  });

  it("refuses the mutations of a revoked partner's client for that reason first", async () => {
    const input = { name: 'Đơn vị Thử 0100', scopes: ['awards:read'], quota: 60, expiresAt: null };
    const { client, secret } = await administrate<ClientWithSecret>('POST', 'clients', input);
    const credential = { name: client.id, password: secret, scope: 'awards:read' };
    const token = await programToken(at(), credential);
    expect(await refusals(token)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    await administrate('POST', `clients/${client.id}/revoke`);
    expect(await refusals(token)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    await expect(programToken(at(), credential)).rejects.toThrow();
  });
}
