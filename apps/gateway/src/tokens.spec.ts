import { TestIssuer } from '@bien-cuong/testing';
import { TinyPlatform } from './testing/tiny-platform';

const platform = new TinyPlatform();
const query = '{ planets { name } language }';
let issuer: TestIssuer;

async function ask(headers: Record<string, string> = {}) {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const challenge = response.headers.get('www-authenticate');
  return { status: response.status, challenge, body: await response.json() };
}

beforeAll(async () => {
  issuer = await TestIssuer.start();
  await platform.start({ OIDC_ISSUER: issuer.url });
});

afterAll(async () => {
  await platform.stop();
  await issuer.stop();
});

it('answers callers with a token, and passes the token to the subgraphs', async () => {
  const authorization = `Bearer ${await issuer.token()}`;
  const first = await ask({ authorization });
  expect(first).toMatchObject({ status: 200, body: { data: { language: 'lunar' } } });
  expect(await ask({ authorization })).toEqual(first);
  expect(platform.system.moons.headers.at(-1)).toMatchObject({ authorization });
});

it('refuses callers without one, with a challenge and in their language, even for operations it has answered before', async () => {
  const asked = platform.system.planets.headers.length;
  expect(await ask()).toEqual({
    status: 401,
    challenge: 'Bearer realm="bien-cuong"',
    body: {
      errors: [
        {
          message: 'Hãy đăng nhập, hoặc gửi mã truy cập (access token) trong tiêu đề Authorization.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    },
  });
  expect(await ask({ 'accept-language': 'en' })).toMatchObject({
    body: { errors: [{ message: 'Sign in, or send an access token in the Authorization header.' }] },
  });
  expect(platform.system.planets.headers).toHaveLength(asked);
});

it('refuses an invalid token, without saying why', async () => {
  const expired = await issuer.token({ claims: { exp: 1 } });
  const foreign = await issuer.token({ claims: { aud: 'console' } });
  const [one, other] = [
    await ask({ authorization: `Bearer ${expired}` }),
    await ask({ authorization: `Bearer ${foreign}` }),
  ];
  expect(one).toMatchObject({ status: 401, challenge: 'Bearer realm="bien-cuong", error="invalid_token"' });
  expect(other).toEqual(one);
});

it('answers malformed credentials as a bad request', async () => {
  expect(await ask({ authorization: 'Basic YTpi' })).toMatchObject({
    status: 400,
    challenge: 'Bearer realm="bien-cuong", error="invalid_request"',
    body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  });
});

it('reports its health without a token', async () => {
  expect((await fetch(`${platform.url}/health/ready`)).status).toBe(200);
});

it('stops taking a token when it expires', async () => {
  const authorization = `Bearer ${await issuer.token({ claims: { exp: Math.floor(Date.now() / 1_000) + 60 } })}`;
  expect(await ask({ authorization })).toMatchObject({ status: 200 });
  const timers = ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask'] as const;
  const clearing = ['clearTimeout', 'clearInterval', 'clearImmediate', 'performance', 'hrtime'] as const;
  jest.useFakeTimers({ now: Date.now() + 95_000, doNotFake: [...timers, ...clearing] });
  const refused = await ask({ authorization });
  jest.useRealTimers();
  expect(refused).toMatchObject({ status: 401 });
});

it('answers 503 while the provider cannot be asked', async () => {
  const away = new TinyPlatform();
  await away.start({ OIDC_ISSUER: 'http://127.0.0.1:9' });
  const response = await fetch(`${away.url}/graphql?query={language}`, {
    headers: { authorization: `Bearer ${await issuer.token()}`, 'apollo-require-preflight': '1' },
  });
  expect([response.status, await response.json()]).toMatchObject([
    503,
    { errors: [{ extensions: { code: 'IDENTITY_UNAVAILABLE' } }] },
  ]);
  await away.stop();
});

it('answers each caller up to the limit, or up to that in their token', async () => {
  const limited = new TinyPlatform();
  await limited.start({ OIDC_ISSUER: issuer.url, REQUESTS_PER_MINUTE: '2' });
  const statuses = async (claims: Record<string, unknown>) => {
    const found: number[] = [];
    for (let index = 0; index < 4; index++) {
      const authorization = `Bearer ${await issuer.token({ claims })}`;
      const response = await fetch(`${limited.url}/graphql?query={language}`, {
        headers: { authorization, 'apollo-require-preflight': '1' },
      });
      found.push(response.status);
    }
    return found;
  };
  expect(await statuses({})).toEqual([200, 200, 429, 429]);
  expect(await statuses({ client_id: 'partner', quota: 3 })).toEqual([200, 200, 200, 429]);
  expect(await statuses({ client_id: 'greedy', quota: -1 })).toEqual([200, 200, 429, 429]);
  await limited.stop();
});
