import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { TestIssuer } from '@bien-cuong/testing';
import { proofHeader, ProofVerifier } from '@bien-cuong/tokens';
import { getIntrospectionQuery } from 'graphql';
import { moonsSdl, planetsSdl } from './testing/solar-system';
import { compose, TinyPlatform } from './testing/tiny-platform';

/** The moons are another team's subgraph: it has no access rules, no health check and reports no changes. */
const own = { planets: { ours: true } };
const secret = 'a secret of at least thirty-two characters';
const whole = '{ planets { name moons { name } } largestMoon { name } }';
const names = { planets: [{ name: 'Earth' }, { name: 'Mars' }] };

let issuer: TestIssuer;
let platform: TinyPlatform;

beforeAll(async () => void (issuer = await TestIssuer.start()));
afterAll(() => issuer.stop());
afterEach(() => platform.stop());

/** @param moons its settings */
async function start(moons: object = {}, variables: Record<string, string> = {}, supergraph = compose()) {
  platform = new TinyPlatform();
  platform.system.moons.tellsHealth = false;
  const settings = {
    SUBGRAPHS: JSON.stringify({ ...own, moons }),
    GATEWAY_SECRET: secret,
    SUBGRAPH_TIMEOUT_MS: '5000',
  };
  await platform.start({ OIDC_ISSUER: issuer.url, ...settings, ...variables }, supergraph);
}

async function ask(query: string, role: string, scope?: string, sub = 'account-1') {
  const authorization = `Bearer ${await issuer.token({ claims: { roles: [role], scope, sub } })}`;
  const { data, errors } = await platform.ask(query, { authorization, 'accept-language': 'en' });
  return { data, errors: errors?.map(({ message, path, extensions }) => ({ message, path, ...extensions })) };
}

const forbidden = (what: string) =>
  expect.objectContaining({ code: 'FORBIDDEN', message: `You may not ask for "${what}".` }) as object;
const health = async () => {
  const response = await fetch(`${platform.url}/health/ready`);
  return { status: response.status, ...((await response.json()) as { parts: object }).parts };
};

describe('what it is told', () => {
  it('is neither the caller nor their address, nor a gateway’s proof', async () => {
    await start();
    await ask(whole, 'headquarters');
    const { planets, moons } = platform.system;
    const secrets = ['authorization', proofHeader, 'x-forwarded-for', 'cookie'];
    expect(planets.headers.map((headers) => secrets.filter((name) => name in headers))).toContainEqual(
      secrets.slice(0, 3),
    );
    expect(moons.headers.length).toBeGreaterThan(0);
    for (const headers of moons.headers) expect(secrets.filter((name) => name in headers)).toEqual([]);
    expect(moons.headers.at(-1)).toMatchObject({
      'accept-language': 'en',
      'x-request-id': expect.any(String),
    });
  });

  it('is the token where configured, and a proof with a secret of its own', async () => {
    const theirs = 'another secret of thirty-two characters';
    await start({ token: true, secret: theirs });
    await ask(whole, 'headquarters');
    const { planets, moons } = platform.system;
    expect(moons.headers.at(-1)).toMatchObject({ authorization: expect.stringMatching(/^Bearer /) });
    const [proof, ofPlanets] = [moons, planets].map(({ headers }) => headers.at(-1)?.[proofHeader]);
    expect(await new ProofVerifier(theirs, 'moons').holds(proof)).toBe(true);
    expect(await new ProofVerifier(secret, 'planets').holds(ofPlanets)).toBe(true);
    for (const [by, service] of [
      [theirs, 'planets'],
      [secret, 'moons'],
      [secret, 'planets'],
    ] as const)
      expect(await new ProofVerifier(by, service).holds(proof)).toBe(false);
    expect(await new ProofVerifier(secret, 'moons').holds(ofPlanets)).toBe(false);
  });

  it('is not polled for changes unless it reports them; nothing of it is kept', async () => {
    await start();
    for (const _ of [1, 2, 3]) await ask('{ largestMoon { name } }', 'headquarters');
    const { planets, moons } = platform.system;
    expect(planets.paths).toContain('/changes');
    expect(moons.paths.filter((path) => path !== '/graphql')).toEqual([]);
    expect(moons.paths).toHaveLength(3);
  });
});

it.each([
  [false, 'is asked once for what callers with the same rights ask at the same time', 1],
  [true, 'is asked for each caller where it hears who that is', 2],
])('with the token: %s, %s', async (token, _what, times) => {
  await start({ token }, { SHARED_BY: 'rights' });
  platform.system.pace.moonsDelayMs = 500;
  await ask('{ largestMoon { name } }', 'headquarters');
  const before = platform.system.moons.headers.length;
  await Promise.all(['a', 'b'].map((sub) => ask('{ largestMoon { name } }', 'headquarters', undefined, sub)));
  expect(platform.system.moons.headers).toHaveLength(before + times);
});

describe.each(['compiled', 'stock'])('the words of its errors, %s', (EXECUTOR) => {
  const said = { code: 'BAD_USER_INPUT', argument: 'name', message: 'Key "name" is none' };
  const masked = {
    code: 'SUBGRAPH_ERROR',
    service: 'moons',
    message: 'The service “moons” failed to answer this part.',
  };

  it.each([
    ['stay here', {}, masked],
    ['stay here where configuration says so', { errors: 'masked' }, masked],
    ['are passed on where configuration says so', { errors: 'passed' }, said],
  ])('%s', async (_what, settings, told) => {
    await start(settings, { EXECUTOR });
    platform.system.strangers.add('Mars');
    const { data, errors } = await ask('{ planets { name moons { name } } }', 'headquarters');
    expect(data?.['planets']).toMatchObject([{ moons: [{ name: 'Moon' }] }, { name: 'Mars', moons: null }]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ ...told, path: expect.arrayContaining(['planets', 1]) });
    expect(Object.keys(errors?.[0] ?? {}).includes('argument')).toBe(told === said);
  });
});

describe.each(['compiled', 'stock'])('who may ask for it, %s', (EXECUTOR) => {
  it('is headquarters only, unless configured otherwise', async () => {
    await start({}, { EXECUTOR });
    for (const role of ['province', 'council', 'auditor', 'administrator', 'province', '']) {
      const { data, errors } = await ask(whole, role);
      expect(data).toMatchObject({ ...names, largestMoon: null });
      expect(errors).toEqual(
        expect.arrayContaining([forbidden('Planet.moons'), forbidden('Query.largestMoon')]),
      );
    }
    expect(platform.system.moons.headers).toEqual([]);
    expect((await ask(whole, 'headquarters')).errors).toBeUndefined();
  });

  it('is the configured roles, and nobody else', async () => {
    await start({ readers: ['council', 'auditor'] }, { EXECUTOR, SHARED_BY: 'rights' });
    expect((await ask(whole, 'council')).errors).toBeUndefined();
    expect((await ask(whole, 'auditor')).errors).toBeUndefined();
    expect((await ask(whole, 'headquarters')).data).toMatchObject({ largestMoon: null });
    expect((await ask(whole, '')).data).toMatchObject({ largestMoon: null });
  });

  it('has nobody who may use its mutations, unless configured', async () => {
    const change = 'mutation { name(moon: "Thử") { name } }';
    await start({}, { EXECUTOR });
    expect(await ask(change, 'headquarters')).toMatchObject({
      data: { name: null },
      errors: [forbidden('Mutation.name')],
    });
    expect(platform.system.moons.headers).toEqual([]);
    await platform.stop();
    await start({ writers: ['headquarters'] }, { EXECUTOR });
    expect(await ask(change, 'headquarters')).toEqual({ data: { name: { name: 'Thử' } }, errors: undefined });
    expect((await ask(change, 'council')).errors).toEqual([forbidden('Mutation.name')]);
  });
});

it('executes no mutation with a withdrawn token', async () => {
  const away = { INTROSPECTION_URI: 'http://127.0.0.1:1/introspection' };
  await start({ writers: ['headquarters'] }, away);
  expect((await ask('mutation { name(moon: "Thử") { name } }', 'headquarters')).errors).toMatchObject([
    { code: 'IDENTITY_UNAVAILABLE', path: ['name'] },
  ]);
  expect(platform.system.moons.headers).toEqual([]);
});

it('records what it was not asked for, since it keeps no audit trail of its own', async () => {
  const told: unknown[] = [];
  const provider = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.url === '/identity/refusals') told.push(...(JSON.parse(body) as unknown[]));
      response.writeHead(204).end();
    });
  });
  await once(provider.listen(0, '127.0.0.1'), 'listening');
  await start({}, { IDENTITY_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}` });
  for (const _ of [1, 2]) await ask('{ planets { name } language }', 'council');
  await platform.stop();
  provider.close();
  const who = { subject: 'account-1', clientId: 'console', roles: ['council'], address: '127.0.0.1' };
  expect(told).toEqual([{ ...who, code: 'FORBIDDEN', operation: 'Query.language', times: 2 }]);
});

describe('partners', () => {
  const partnersSchema = async () =>
    JSON.stringify((await ask(getIntrospectionQuery(), 'partner', 'units:read')).data);
  const opened = (sdl: string) =>
    compose(planetsSdl, sdl.replace('import: ["@key"]', 'import: ["@key", "@tag"]'));

  it('see nothing of it and get nothing of it, until it is opened', async () => {
    await start();
    for (const _ of [1, 2]) {
      const { data, errors } = await ask(whole, 'partner', 'units:read');
      expect(data).toMatchObject({ ...names, largestMoon: null });
      expect(errors).toEqual(expect.arrayContaining([forbidden('Query.largestMoon')]));
    }
    const schema = await partnersSchema();
    expect(schema).toContain('"Planet"');
    for (const name of ['moons', 'count', 'largestMoon', 'language', 'Moon'])
      expect(schema).not.toContain(`"${name}"`);
    expect(platform.system.moons.headers).toEqual([]);
  });

  it('see and get what is tagged for them, with a scope, and no more', async () => {
    const sdl = moonsSdl
      .replace('largestMoon: Moon', 'largestMoon: Moon @tag(name: "partner")')
      .replace('type Moon', 'type Moon @tag(name: "partner")');
    await start({}, {}, opened(sdl));
    expect(await ask('{ largestMoon { name } }', 'partner', 'units:read')).toEqual({
      data: { largestMoon: { name: 'Moon' } },
      errors: undefined,
    });
    expect((await ask('{ largestMoon { name } }', 'partner')).errors).toEqual([
      forbidden('Query.largestMoon'),
    ]);
    expect((await ask('{ language }', 'partner', 'units:read')).errors).toEqual([
      forbidden('Query.language'),
    ]);
    expect((await ask('{ largestMoon { name } }', 'council')).errors).toEqual([
      forbidden('Query.largestMoon'),
    ]);
    const schema = await partnersSchema();
    for (const name of ['largestMoon', 'Moon']) expect(schema).toContain(`"${name}"`);
    for (const name of ['moons', 'count', 'language']) expect(schema).not.toContain(`"${name}"`);
  });
});

describe('whether it is ready', () => {
  it('is checked with a query where its queries are sent', async () => {
    await start();
    expect(await health()).toEqual({ status: 200, gateway: 'up', planets: 'up', moons: 'up' });
    expect(platform.system.moons.paths).toEqual(['/graphql']);
  });

  it('changes with it, and while it is away its fields are gaps with their reason', async () => {
    await start();
    await platform.system.moons.stop();
    expect(await health()).toEqual({ status: 503, gateway: 'up', planets: 'up', moons: 'down' });
    const { data, errors } = await ask(whole, 'headquarters');
    expect(data).toMatchObject({ ...names, largestMoon: null });
    expect(errors).toContainEqual(
      expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', service: 'moons', path: ['largestMoon'] }),
    );
    await platform.system.moons.restart();
    expect(await health()).toMatchObject({ status: 200, moons: 'up' });
  });
});
