import { execFileSync } from 'node:child_process';
import { inherited } from './environment';
import { Services } from './services';
import type { Mode } from './mode';

const databaseUrls = { provinces: '', movements: '', personnel: '', awards: '' };
const MiB = 1024 ** 2;

/** What V8 makes of the options with which the process on the public port is started. */
async function heapLimit(mode: Mode): Promise<number> {
  const front = await new Services().make({ mode, port: 4000, databaseUrls, dataDir: '' });
  const program = 'process.stdout.write(String(v8.getHeapStatistics().heap_size_limit))';
  const env = { NODE_OPTIONS: front.options.env['NODE_OPTIONS'] };
  return Number(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' })) / MiB;
}

afterEach(() => {
  delete inherited['NODE_OPTIONS'];
  delete inherited['GATEWAY_SECRET'];
});

it('limits the heap of the gateway, and gives one process for all more', async () => {
  const [gateway, platform] = [await heapLimit('many'), await heapLimit('one')];
  expect(gateway).toBeGreaterThanOrEqual(256);
  expect(gateway).toBeLessThan(400);
  expect(platform).toBeGreaterThanOrEqual(512);
  expect(platform).toBeLessThan(700);
});

it.each(['many', 'one'] as const)('lets an operator raise the limit, with processes: %s', async (mode) => {
  inherited['NODE_OPTIONS'] = '--max-old-space-size=2048';
  expect(await heapLimit(mode)).toBeGreaterThan(2_000);
});

it('gives gateway and subgraphs a secret of this start, by which they know each other', async () => {
  const services = [new Services(), new Services()];
  for (const one of services) await one.make({ mode: 'many', port: 4000, databaseUrls, dataDir: '' });
  const secrets = services.map(
    (one) => new Set(one.all().map(({ options }) => options.env['GATEWAY_SECRET'])),
  );
  expect(secrets.map(({ size }) => size)).toEqual([1, 1]);
  expect([...(secrets[0] ?? [])]).not.toEqual([...(secrets[1] ?? [])]);
  expect([...(secrets[0] ?? [])]).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  inherited['GATEWAY_SECRET'] = 'of the operator, for gateways elsewhere';
  const given = new Services();
  await given.make({ mode: 'many', port: 4000, databaseUrls, dataDir: '' });
  expect(given.front?.options.env).toMatchObject({
    GATEWAY_SECRET: 'of the operator, for gateways elsewhere',
  });
});
