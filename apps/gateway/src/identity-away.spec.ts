import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TinyPlatform } from './testing/tiny-platform';

/** Stands in for the identity provider: it answers, or breaks off every connection. */
let provider: Server;
let breaksOff = false;
const platform = new TinyPlatform();

beforeAll(async () => {
  provider = createServer((_request, response) => (breaksOff ? response.destroy() : response.end('{}')));
  await listen();
  const { port } = provider.address() as AddressInfo;
  await platform.start({ IDENTITY_URL: `http://127.0.0.1:${port}` });
});

afterAll(async () => {
  await platform.stop();
  provider.close();
});

const listen = (port = 0) => new Promise<void>((resolve) => provider.listen(port, '127.0.0.1', resolve));

async function leave(): Promise<number> {
  const { port } = provider.address() as AddressInfo;
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
  return port;
}

const ask = (path: string, options: RequestInit = {}) =>
  fetch(`${platform.url}${path}`, {
    ...options,
    headers: { 'accept-language': 'en', ...(options.headers as Record<string, string>) },
  });
const ready = async () => {
  const response = await ask('/health/ready');
  return [response.status, ((await response.json()) as { parts: object }).parts];
};
const graph = () => platform.ask('{ planets { name } }');
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };

describe('while the identity provider is away', () => {
  let port: number;

  beforeAll(async () => {
    expect(await ready()).toEqual([200, expect.objectContaining({ identity: 'up' })]);
    port = await leave();
  });
  afterAll(() => listen(port));

  it.each([
    ['GET', '/identity/api/me', undefined],
    ['POST', '/identity/api/accounts', post],
    ['POST', '/identity/token', post],
    ['GET', '/identity/.well-known/openid-configuration', undefined],
  ])('programs get an error that says so: %s %s', async (_method, path, options) => {
    const response = await ask(path, options);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({
      code: 'IDENTITY_UNAVAILABLE',
      message: 'The service of accounts and sign-in is not available at the moment. Try again in a moment.',
    });
  });

  it('users get a page that says so, in their language', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml', 'accept-language': 'vi' };
    const response = await ask('/identity/sign-in/abc', { headers });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('Dịch vụ tài khoản và đăng nhập tạm thời không hoạt động.');
  });

  it('the gateway still answers queries, and reports in its health what is missing', async () => {
    expect(await graph()).toMatchObject({ data: { planets: [{ name: 'Earth' }, { name: 'Mars' }] } });
    expect(await ready()).toEqual([503, { gateway: 'up', planets: 'up', moons: 'up', identity: 'down' }]);
  });
});

describe('when it ends in the middle of a request', () => {
  beforeAll(() => void (breaksOff = true));
  afterAll(() => void (breaksOff = false));

  it.each(['POST', 'PATCH', 'DELETE'])('a change is not confirmed: %s', async (method) => {
    const response = await ask('/identity/api/accounts', { ...post, method });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, null]);
    expect(await response.json()).toMatchObject({
      code: 'NOT_CONFIRMED',
      message: expect.stringContaining('may have been made') as string,
    });
  });

  it('a read may be repeated', async () => {
    expect(await (await ask('/identity/api/me')).json()).toMatchObject({ code: 'IDENTITY_UNAVAILABLE' });
  });
});

describe('a request that the gateway itself refuses', () => {
  const foreign = { ...post, headers: { 'content-type': 'application/json; charset=utf-16' } };

  it('has the API’s error format below /identity/api', async () => {
    const response = await ask('/identity/api/accounts', foreign);
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      message: 'JSON is read as UTF-8 alone: leave charset out, or say charset=utf-8.',
      code: 'BAD_REQUEST',
    });
  });

  it('has the usual error format elsewhere', async () => {
    const response = await ask('/identity/token', foreign);
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
