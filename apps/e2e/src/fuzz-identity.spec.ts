import fc from 'fast-check';
import { type RunningPlatform, signIn, startPlatform } from '@bien-cuong/testing';
import type { HostileRequest } from './testing/hostile-requests';
import { hostileSignIn, publicUrl } from './testing/hostile-sign-in';
import { leakIn } from './testing/leaks';

jest.setTimeout(240_000);

const seed = 20_261_127;
const runs = 1_500;
const together = 10;

let platform: RunningPlatform;

beforeAll(async () => {
  platform = await startPlatform({ signIn: true, env: { PUBLIC_URL: publicUrl } });
});

afterAll(() => platform.stop());

const url = () => platform.services['gateway'] ?? '';

async function complaint({ path, ...request }: HostileRequest): Promise<string | undefined> {
  const response = await fetch(`${url()}${path}`, { ...request, redirect: 'manual' });
  const text = await response.text();
  if (response.status < 500 && !leakIn(text)) return undefined;
  return `${request.method} ${path} ${request.body?.slice(0, 600) ?? ''} → ${response.status} ${text.slice(0, 600)}`;
}

it('answers thousands of hostile requests to sign-in and administration without failing or telling of its insides', async () => {
  const administrator = platform.credentials.find(({ role }) => role === 'administrator');
  if (!administrator) throw new Error('no administrator was shown');
  const at = { publicUrl, url: url() };
  const requests = fc.sample(hostileSignIn(await signIn(at, administrator)), { seed, numRuns: runs });
  const found: string[] = [];
  for (let from = 0; from < requests.length; from += together) {
    const answers = await Promise.all(requests.slice(from, from + together).map(complaint));
    found.push(...answers.filter((one) => one !== undefined));
  }
  expect(found.slice(0, 5)).toEqual([]);
  for (const pid of Object.values(platform.processes)) expect(() => process.kill(pid, 0)).not.toThrow();
  expect((await fetch(`${url()}/identity/jwks`)).status).toBe(200);
});
