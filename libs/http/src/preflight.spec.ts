import { ask } from './testing/raw-request';
import { serveTiny, TinyFastPath } from './testing/tiny-service';
import type { RunningService } from './serve-graphql';

let service: RunningService;

beforeAll(async () => {
  service = await serveTiny(new TinyFastPath());
});
afterAll(() => service.stop());

const get = async (query: string, headers: Record<string, string>) => {
  const path = `/graphql?${new URLSearchParams({ query }).toString()}`;
  return (await ask(service, { method: 'GET', path, headers })).status;
};

describe.each(['{ language }', '{ echo(n: 1) }'])('a query by GET (%s)', (query) => {
  it.each([
    ['authorization', 'Bearer abc'],
    ['authorization', 'bearer abc'],
    ['apollo-require-preflight', 'true'],
    ['x-apollo-operation-name', 'A'],
    ['content-type', 'application/json'],
  ])('is answered with a header that makes browsers send a preflight: %s: %s', async (name, value) => {
    expect(await get(query, { [name]: value })).toBe(200);
  });

  it.each([
    ['accept', '*/*'],
    ['authorization', ''],
    ['authorization', 'Bearer '],
    ['authorization', 'Basic YTpi'],
    ['authorization', 'Negotiate abc'],
    ['cookie', 'session=1'],
    ['content-type', 'text/plain'],
  ])('is refused with a header that a foreign page can send: %s: %s', async (name, value) => {
    expect([400, 415]).toContain(await get(query, { [name]: value }));
  });
});

it.each<Record<string, string>>([{ authorization: 'Bearer abc' }, { 'apollo-require-preflight': 'true' }])(
  'a mutation by GET is refused all the same (%j)',
  async (headers) => expect(await get('mutation { set }', headers)).toBe(405),
);
