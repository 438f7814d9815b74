import { ask, json } from './testing/raw-request';
import { serveTiny, TinyFastPath } from './testing/tiny-service';
import { forwardedRequestId } from './request-id';
import type { RunningService } from './serve-graphql';

let service: RunningService;

beforeAll(async () => {
  service = await serveTiny(new TinyFastPath());
});
afterAll(() => service.stop());

const ways = { 'the fast path': '{ language }', 'Apollo Server': '{ echo(n: 1) }' };
const longest = 'r'.repeat(100);

async function idFor(given: string, query = ways['the fast path']): Promise<unknown> {
  const headers = { ...json, 'x-request-id': given };
  const answer = await ask(service, { headers, body: JSON.stringify({ query }) });
  return answer.headers['x-request-id'];
}

describe.each(Object.entries(ways))('an id of a request that %s answers', (_way, query) => {
  it.each(['r-1', '4bf92f3577b34da6a3ce929d0e0e4736', 'app:cron/2026.01', longest])(
    'is made here, followed by the caller’s own: %s',
    async (given) => expect(await idFor(given, query)).toBe(`made/${given}`),
  );

  it.each(['x;=cmd|calc', '=1+1', '-1', '@a', 'a b', 'a,b', 'a"b', '<b>', '', `${longest}r`])(
    'holds no characters that could do harm where it is kept: %j',
    async (given) => expect(await idFor(given, query)).toBe('made'),
  );
});

it('is a new one each time, whatever callers send', async () => {
  const asked = {
    method: 'POST',
    headers: { ...json, 'x-request-id': 'r-1' },
    body: '{"query":"{ language }"}',
  };
  const answers = await Promise.all([1, 2].map(() => fetch(`${service.url}/graphql`, asked)));
  const [one, other] = answers.map(({ headers }) => headers.get('x-request-id'));
  expect(one).not.toBe(other);
});

it('is taken over from a gateway, including the caller’s', () => {
  const made = '0198f3a2-5f0c-4a55-9a4e-0c52b1f0a001';
  const taken = (id: string) => forwardedRequestId({ 'x-request-id': id });
  expect([taken(made), taken(`${made}/${longest}`)]).toEqual([made, `${made}/${longest}`]);
  expect([taken('x;=cmd'), forwardedRequestId({})]).toEqual([undefined, undefined]);
});
