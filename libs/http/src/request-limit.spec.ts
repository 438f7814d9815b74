import { GraphQLError } from 'graphql';
import { hasRedis, TestRedis } from '@bien-cuong/testing';
import { ask, json } from './testing/raw-request';
import { serveTiny, TinyFastPath } from './testing/tiny-service';
import type { RequestHead } from './fast-path';
import type { RunningService, ServeOptions } from './serve-graphql';

type Options = Partial<ServeOptions<{ language: string }>>;

let services: RunningService[] = [];

afterEach(async () => {
  await Promise.all(services.map((service) => service.stop()));
  services = [];
});

const perMinute = 3;
const whole = { body: '{"query":"{ language }"}' };

/** The caller is named in a header; the caller "wrong" is refused. */
async function serve(more: Options = {}, requests: Partial<Options['requests']> = {}) {
  const fast = new TinyFastPath();
  const quotaOf = ({ headers, ip }: RequestHead) => ({
    key: String(headers['x-caller'] ?? ip),
    perMinute: headers['x-quota'] === undefined ? undefined : Number(headers['x-quota']),
  });
  const service = await serveTiny(fast, {
    context: ({ headers }) => {
      if (headers.authorization !== 'wrong') return { language: headers['accept-language'] ?? 'vi' };
      throw new GraphQLError('Who?', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
    },
    requests: { perMinute, quotaOf: (_context, head) => quotaOf(head), ...requests },
    ...more,
  });
  services.push(service);
  return { service, fast };
}

async function statuses(service: RunningService, count: number, headers: Record<string, string> = {}) {
  const found: (number | undefined)[] = [];
  for (let index = 0; index < count; index++)
    found.push((await ask(service, { headers: { ...json, ...headers }, ...whole })).status);
  return found;
}

it('answers a caller up to the limit in a minute, and says when to try again', async () => {
  const { service, fast } = await serve();
  expect(await statuses(service, perMinute)).toEqual([200, 200, 200]);
  const refused = await ask(service, { headers: { ...json, 'accept-language': 'en' }, ...whole });
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers['retry-after']);
  expect(seconds).toBeGreaterThan(50);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(JSON.parse(refused.body.toString())).toEqual({
    errors: [
      {
        message: `Too many requests: at most 3 are answered in a minute. Try again in ${seconds} seconds.`,
        extensions: { code: 'TOO_MANY_REQUESTS' },
      },
    ],
  });
  expect(fast.answers).toBe(perMinute);
  expect(await statuses(service, 1, { 'x-caller': 'another' })).toEqual([200]);
});

it('counts a request once that both paths handled', async () => {
  const { service, fast } = await serve();
  const asked = { headers: json, body: '{"query":"{ echo(n: 1) }"}' };
  const found = [];
  for (let index = 0; index < perMinute + 1; index++) found.push((await ask(service, asked)).status);
  expect([found, fast.answers]).toEqual([[200, 200, 200, 429], 0]);
});

it('answers a caller as often as their own quota says', async () => {
  const { service } = await serve();
  const generous = { 'x-caller': 'a', 'x-quota': '5' };
  const small = { 'x-caller': 'b', 'x-quota': '1' };
  expect(await statuses(service, 6, generous)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(await statuses(service, 2, small)).toEqual([200, 429]);
});

it('counts refused callers by address, and still answers known ones from there', async () => {
  const { service } = await serve();
  expect(await statuses(service, perMinute + 1, { authorization: 'wrong' })).toEqual([401, 401, 401, 429]);
  expect(await statuses(service, 1)).toEqual([200]);
});

it('answers all when configured so, and always reports its health', async () => {
  const { service } = await serve({}, { perMinute: 0 });
  expect(new Set(await statuses(service, 50))).toEqual(new Set([200]));
  const { service: strict } = await serve();
  for (let index = 0; index < 10; index++)
    expect((await fetch(`${strict.url}/health/live`)).status).toBe(200);
});

describe('where a request comes from', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const two = async (service: RunningService, [first, second]: [string, string]) => [
    ...(await statuses(service, perMinute, from(first))),
    ...(await statuses(service, 1, from(second))),
  ];

  it('is not what the request claims', async () => {
    const { service } = await serve();
    expect(await two(service, ['198.51.100.1', '198.51.100.2'])).toEqual([200, 200, 200, 429]);
  });

  it.each([
    ['by number', 1],
    ['by address', ['loopback']],
  ])('is what a proxy claims that is trusted %s', async (_how, trustProxy) => {
    const { service } = await serve({ trustProxy });
    expect(await two(service, ['198.51.100.1', '198.51.100.2'])).toEqual([200, 200, 200, 200]);
    expect(await statuses(service, 1, from('203.0.113.9, 198.51.100.1'))).toEqual([429]);
  });
});

describe('with Redis', () => {
  it('counts by itself while Redis is away', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation();
    const { service } = await serve({}, { redisUrl: 'redis://127.0.0.1:9' });
    expect(await statuses(service, perMinute + 1)).toEqual([200, 200, 200, 429]);
    complaints.mockRestore();
  });

  (hasRedis() ? it : it.skip)('counts what several processes answer together', async () => {
    const redis = await TestRedis.start();
    const [{ service: one }, { service: other }] = await Promise.all([
      serve({}, { redisUrl: redis.url }),
      serve({}, { redisUrl: redis.url }),
    ]);
    // Until both are connected, each counts for itself.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await statuses(one, 2, { 'x-caller': 'a' })).toEqual([200, 200]);
    expect(await statuses(other, 2, { 'x-caller': 'a' })).toEqual([200, 429]);
    const complaints = jest.spyOn(console, 'error').mockImplementation();
    await redis.kill();
    expect(await statuses(one, perMinute + 1, { 'x-caller': 'b' })).toEqual([200, 200, 200, 429]);
    complaints.mockRestore();
  });
});
