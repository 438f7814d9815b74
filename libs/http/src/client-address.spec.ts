import type { AddressInfo } from 'node:net';
import { createApp } from './app';
import { clientAddress, trustedProxies } from './client-address';

const trustProxy = trustedProxies(2);
const app = createApp('addresses', { trustProxy });
app.get('/', (request) => [
  request.ip,
  clientAddress(request.raw, trustProxy),
  request.headers['x-forwarded-for'] ?? null,
]);

let url: string;
beforeAll(async () => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(() => app.close());

const own = '127.0.0.1';

it.each([
  ['192.0.2.1', '192.0.2.1', '192.0.2.1'],
  ['192.0.2.1,2001:db8::1', '192.0.2.1', '192.0.2.1,2001:db8::1'],
  ['198.51.100.1, 192.0.2.1, 192.0.2.2', '192.0.2.1', '198.51.100.1, 192.0.2.1, 192.0.2.2'],
  ['nobody', own, null],
  ['', own, null],
  ['192.0.2.1:4711', own, null],
  [`'; DROP TABLE account; --`, own, null],
  ['nobody, 192.0.2.1', '192.0.2.1', '192.0.2.1'],
  ['192.0.2.1, nobody', own, null],
  ['198.51.100.1, unknown, 192.0.2.2', '192.0.2.2', '192.0.2.2'],
])('with the X-Forwarded-For %j the client’s address is %s', async (said, address, kept) => {
  const response = await fetch(url, { headers: { 'x-forwarded-for': said } });
  expect(await response.json()).toEqual([address, address, kept]);
});
