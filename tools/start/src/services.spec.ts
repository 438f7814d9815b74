import { execFileSync } from 'node:child_process';
import { inherited } from './environment';
import { Services } from './services';
import type { Mode } from './mode';

const databaseUrls = { provinces: '', movements: '', personnel: '', awards: '', identity: '' };
const settings = {
  port: 4000,
  host: '127.0.0.1',
  publicUrl: 'https://platform.invalid',
  dataDir: '',
  databaseUrls,
  signIn: 'none' as const,
  identityEnv: { IDENTITY_KEYS_SECRET: 'of keys' },
  elsewhere: {},
};
const MiB = 1024 ** 2;

/**
 * The heap limit of a process started with a service's options; by default the service on the public port.
 */
async function heapLimit(mode: Mode, name?: string): Promise<number> {
  const services = new Services();
  const front = await services.make({ ...settings, mode, signIn: 'own' });
  const service = services.all().find(({ options }) => options.name === name) ?? front;
  const program = 'process.stdout.write(String(v8.getHeapStatistics().heap_size_limit))';
  const env = { NODE_OPTIONS: service.options.env['NODE_OPTIONS'] };
  return Number(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' })) / MiB;
}

afterEach(() => {
  delete inherited['NODE_OPTIONS'];
  delete inherited['GATEWAY_SECRET'];
});

it('limits the heap of the gateway, and gives more to the single process', async () => {
  const [gateway, platform] = [await heapLimit('many'), await heapLimit('one')];
  expect(gateway).toBeGreaterThanOrEqual(256);
  expect(gateway).toBeLessThan(400);
  expect(platform).toBeGreaterThanOrEqual(512);
  expect(platform).toBeLessThan(700);
});

it.each(['identity', 'provinces', 'movements', 'personnel', 'awards'])(
  'limits the heap of %s',
  async (name) => {
    const limit = await heapLimit('many', name);
    expect(limit).toBeGreaterThanOrEqual(256);
    expect(limit).toBeLessThan(400);
  },
);

it.each(['many', 'one'] as const)('lets an operator raise the limit, with processes: %s', async (mode) => {
  inherited['NODE_OPTIONS'] = '--max-old-space-size=2048';
  expect(await heapLimit(mode)).toBeGreaterThan(2_000);
});

it('gives gateway and subgraphs a secret of this start, to recognise each other', async () => {
  const services = [new Services(), new Services()];
  for (const one of services) await one.make({ ...settings, mode: 'many' });
  const secrets = services.map(
    (one) => new Set(one.all().map(({ options }) => options.env['GATEWAY_SECRET'])),
  );
  expect(secrets.map(({ size }) => size)).toEqual([1, 1]);
  expect([...(secrets[0] ?? [])]).not.toEqual([...(secrets[1] ?? [])]);
  expect([...(secrets[0] ?? [])]).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  inherited['GATEWAY_SECRET'] = 'of the operator, for gateways elsewhere';
  const given = new Services();
  await given.make({ ...settings, mode: 'many' });
  expect(given.front?.options.env).toMatchObject({
    GATEWAY_SECRET: 'of the operator, for gateways elsewhere',
  });
});

it('gives the secret that encrypts keys only to the identity provider', async () => {
  for (const mode of ['many', 'one'] as const) {
    const services = new Services();
    await services.make({ ...settings, mode, signIn: 'own' });
    const told = services.all().filter(({ options }) => 'IDENTITY_KEYS_SECRET' in options.env);
    expect(told).toEqual([services.identity]);
  }
  expect(Object.keys(inherited).filter((name) => name.startsWith('IDENTITY_KEYS_SECRET'))).toEqual([]);
});

it('gives the gateway the URLs of other teams’ subgraphs, and of those that it starts', async () => {
  const elsewhere = { weather: 'http://127.0.0.1:4010/', awards: 'http://127.0.0.1:1/graphql' };
  const services = new Services();
  await services.make({ ...settings, elsewhere, mode: 'many' });
  const { SUBGRAPH_URLS = '' } = services.front?.options.env ?? {};
  const urls = Object.fromEntries(SUBGRAPH_URLS.split(',').map((pair) => pair.split('=')));
  expect(Object.keys(urls).sort()).toEqual(['awards', 'movements', 'personnel', 'provinces', 'weather']);
  expect(urls['weather']).toBe(elsewhere.weather);
  expect(urls['awards']).not.toBe(elsewhere.awards);
});

it('makes every service verify tokens of the platform’s own issuer, at its public URL', async () => {
  for (const mode of ['many', 'one'] as const) {
    const services = new Services();
    await services.make({ ...settings, mode, signIn: 'own' });
    const { identity, front, subgraphs } = services;
    const url = identity?.options.url;
    expect(identity?.options.env).toMatchObject({ PUBLIC_URL: 'https://platform.invalid' });
    for (const service of [front, ...subgraphs])
      expect(service?.options.env).toMatchObject({
        OIDC_ISSUER: 'https://platform.invalid/identity',
        OIDC_JWKS_URI: `${url}/identity/jwks`,
      });
    expect(front?.options.env).toMatchObject({ IDENTITY_URL: url });
  }
});

it("takes an operator's own provider from the environment, and removes it where nobody signs in", async () => {
  const [given, none] = [new Services(), new Services()];
  await given.make({ ...settings, mode: 'many', signIn: 'given' });
  await none.make({ ...settings, mode: 'many' });
  expect([given.identity, none.identity]).toEqual([undefined, undefined]);
  for (const { options } of given.all()) expect(options.env).not.toHaveProperty('OIDC_ISSUER');
  for (const { options } of none.all()) expect(options.env).toMatchObject({ OIDC_ISSUER: '' });
});
