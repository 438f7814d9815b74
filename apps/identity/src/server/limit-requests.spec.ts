import 'reflect-metadata';

import { openIdentity, type OpenIdentity } from '../testing/open-identity';

let identity: OpenIdentity;
beforeEach(async () => {
  identity = await openIdentity({ perMinute: 3 });
});
afterEach(() => identity.close());

const from = (address: string, path: string, method = 'GET') =>
  fetch(`${identity.url}${path}`, {
    method,
    headers: { 'x-forwarded-for': address, 'accept-language': 'en' },
  });

it('answers one address up to the limit in a minute, on any route, and then says when to try again', async () => {
  for (const path of ['/identity/auth', '/identity/jwks', '/identity/style.css'])
    expect((await from('192.0.2.1', path)).status).not.toBe(429);
  const refused = await from('192.0.2.1', '/identity/api/me');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    message: expect.stringMatching(/^Too many requests/),
  });
  expect((await from('192.0.2.2', '/identity/jwks')).status).toBe(200);
});

it('counts neither services that prove themselves nor monitoring', async () => {
  for (let nth = 0; nth < 6; nth += 1) {
    expect((await from('192.0.2.3', '/identity/introspection', 'POST')).status).toBe(401);
    expect((await from('192.0.2.3', '/health/live')).status).toBe(200);
  }
});
