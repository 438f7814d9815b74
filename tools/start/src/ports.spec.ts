import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { requirePort } from './ports';

it('refuses a port in use in one sentence, and takes it when it is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(requirePort(port)).rejects.toThrow(
    `Port ${port} is in use: stop the program that uses it, or choose another port with PORT, for example PORT=4010 npm start.`,
  );
  other.close();
  await once(other, 'close');
  expect(await requirePort(port)).toBe(port);
});

it('chooses a port for 0', async () => {
  expect(await requirePort(0)).toBeGreaterThan(1023);
});
