import fc from 'fast-check';
import { ConsoleClient, gatewaySecret, type RunningPlatform, signIn } from '@bien-cuong/testing';
import { GatewayProof } from '@bien-cuong/tokens';
import { credentialOf } from '@bien-cuong/testing';
import { complaints } from './testing/complaints';
import { type Foothold, hostileSignIns } from './testing/hostile-sign-in';

const seed = 20_261_127;
const runs = 2_000;

/**
 * Also sends requests that only administrators may send, with existing accounts and programs: afterwards
 * nothing can rely on those.
 */
export function fuzzIdentity(stage: () => RunningPlatform): void {
  let platform: RunningPlatform;
  beforeAll(() => (platform = stage()));

  const at = () => ({ publicUrl: platform.url, url: platform.url });

  async function foothold(): Promise<Foothold> {
    const { browser, page } = await opened();
    const cookie = browser.set.map((one) => one.split(';')[0]).join('; ');
    return {
      token: await signIn(at(), credentialOf(platform, 'administrator')),
      publicUrl: platform.url,
      page,
      cookie,
    };
  }

  async function opened() {
    const visitor = await ConsoleClient.open(at());
    const { address } = await visitor.begin();
    return { browser: visitor.browser, page: new URL(address).pathname };
  }

  async function knownIds(token: string): Promise<string[]> {
    const read = async <Body>(path: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await (await fetch(`${platform.url}/identity/api/${path}`, { headers })).json()) as Body;
    };
    const { accounts } = await read<{ accounts: { id: string; email: string }[] }>('accounts?first=100');
    const clients = await read<{ id: string }[]>('clients');
    return [
      ...accounts.filter(({ email }) => email !== credentialOf(platform, 'administrator').name),
      ...clients,
    ].map(({ id }) => id);
  }

  it.each(['reached alone', 'behind the gateway'])('does not fail on hostile requests, %s', async (way) => {
    const url = (way === 'reached alone' ? platform.services['identity'] : platform.url) ?? '';
    const found = await foothold();
    const requests = fc.sample(hostileSignIns(found, await knownIds(found.token)), { seed, numRuns: runs });
    const proof = await new GatewayProof(gatewaySecret, 'identity').header();
    expect((await complaints(url, requests, proof)).slice(0, 5)).toEqual([]);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const headers = { authorization: `Bearer ${found.token}` };
    expect((await fetch(`${platform.url}/identity/api/me`, { headers })).status).toBe(200);
  });
}
