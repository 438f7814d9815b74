import { TinyPlatform } from './testing/tiny-platform';

const platform = new TinyPlatform();
const { planets, moons, pace, strangers } = platform.system;

beforeAll(() => platform.start());
afterAll(() => platform.stop());

describe('a supergraph of another domain', () => {
  it('is served across its subgraphs', async () => {
    expect(await platform.ask('{ planets { name radius moons { name } } }')).toEqual({
      data: {
        planets: [
          { name: 'Earth', radius: 6371, moons: [{ name: 'Moon' }] },
          { name: 'Mars', radius: 3390, moons: [{ name: 'Phobos' }, { name: 'Deimos' }] },
        ],
      },
    });
  });

  it('gets the caller’s language and credentials, and an id that is made here, followed by the caller’s', async () => {
    await platform.ask('{ language }', {
      'accept-language': 'en-GB',
      authorization: 'Bearer abc',
      'x-request-id': 'r-1',
      cookie: 'secret=1',
    });
    expect(moons.headers.at(-1)).toMatchObject({
      'accept-language': 'en-GB',
      authorization: 'Bearer abc',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}\/r-1$/) as string,
    });
    expect(moons.headers.at(-1)).not.toHaveProperty('cookie');
    await platform.ask('{ language }', { 'x-request-id': 'x;=cmd|calc' });
    expect(moons.headers.at(-1)?.['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gets the caller’s address, whatever the caller claims', async () => {
    for (let repeated = 0; repeated < 3; repeated++) {
      await platform.ask('{ language }', {
        'x-forwarded-for': '192.0.2.7',
        'accept-language': `x-${repeated}`,
      });
      expect(moons.headers.at(-1)).toMatchObject({
        'accept-language': `x-${repeated}`,
        'x-forwarded-for': '127.0.0.1',
      });
    }
  });

  it('reads no body that is longer than any honest one, however often it is sent', async () => {
    const send = (variables: object) =>
      fetch(`${platform.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ language }', variables }),
      });
    for (let repeated = 0; repeated < 3; repeated++) {
      expect((await send({ x: 'x'.repeat(250_000) })).status).toBe(200);
      const refused = await send({ x: 'x'.repeat(300_000) });
      expect(refused.status).toBe(413);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });

  it('gives each request an id when the caller has none', async () => {
    const response = await fetch(`${platform.url}/graphql?query={language}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(moons.headers.at(-1)?.['x-request-id']).toBe(response.headers.get('x-request-id'));
  });

  it('passes on a subgraph’s error with its code and argument, and nothing from inside', async () => {
    expect(await platform.ask('{ planet(name: "Vulcan") { name } language }')).toEqual({
      data: { planet: null, language: 'lunar' },
      errors: [
        {
          message: 'No planet Vulcan',
          path: ['planet'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'name', service: 'planets' },
        },
      ],
    });
  });

  it('reports the row whose key a subgraph refuses, and answers the others', async () => {
    strangers.add('Mars');
    const extensions = { code: 'BAD_USER_INPUT', argument: 'name', service: 'moons' };
    for (let repeated = 0; repeated < 3; repeated++) {
      expect(
        await platform.ask('{ planets { name moons { name } } planet(name: "Earth") { moons { name } } }'),
      ).toEqual({
        data: {
          planets: [
            { name: 'Earth', moons: [{ name: 'Moon' }] },
            { name: 'Mars', moons: null },
          ],
          planet: { moons: [{ name: 'Moon' }] },
        },
        errors: [{ message: 'Key "name" is none', path: ['planets', 1], extensions }],
      });
    }
    strangers.clear();
  });

  it.each([
    ['an unknown operationName', { query: 'query A { language }', operationName: 'B' }],
    ['no operationName among several', { query: 'query A { language } query B { language }' }],
    ['a document too large', { query: `{ ${'language '.repeat(10_000)} }` }],
  ])('calls %s a bad request, and asks nobody', async (_what, body) => {
    const before = moons.headers.length;
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([response.status, moons.headers.length]).toEqual([400, before]);
  });

  it('reuses its connections', async () => {
    await platform.ask('{ planets { name moons { name } } }');
    const before = planets.connections + moons.connections;
    for (let i = 0; i < 20; i++) await platform.ask('{ planets { name moons { name } } }');
    // A connection that is still being returned when the next request comes makes the pool open another.
    expect(planets.connections + moons.connections - before).toBeLessThan(5);
  });

  it('keeps recent operations ready to be executed', async () => {
    const lookups = (result: string): Promise<number> =>
      platform.metric(`gateway_cache_lookups_total{cache="operations",result="${result}"}`);
    const query = '{ planets { name radius } largestMoon { name } }';
    await platform.ask(query);
    const [hits, misses] = [await lookups('hit'), await lookups('miss')];
    const compiled = await platform.metric('gateway_plans_compiled_total');
    await platform.ask(query);
    expect(await lookups('hit')).toBe(hits + 1);
    expect(await lookups('miss')).toBe(misses);
    expect(await platform.metric('gateway_plans_compiled_total')).toBe(compiled);
  });

  it('does not show its plans', async () => {
    const result = await platform.ask('{ planets { name } }', { 'apollo-query-plan-experimental': '1' });
    expect(result).not.toHaveProperty('extensions');
  });
});

describe('a subgraph that is down', () => {
  beforeAll(() => moons.stop());
  afterAll(() => moons.restart());

  it('leaves the data of the others, with a clear error for each gap', async () => {
    expect(await platform.ask('{ planets { name moons { name } } }', { 'accept-language': 'en' })).toEqual({
      data: {
        planets: [
          { name: 'Earth', moons: null },
          { name: 'Mars', moons: null },
        ],
      },
      errors: [0, 1].map((index) => ({
        message: 'The service “moons” is not available at the moment. Try again later.',
        path: ['planets', index, 'moons'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'moons' },
      })),
    });
  });

  it('is reported in Vietnamese by default, once for each field', async () => {
    const { data, errors } = await platform.ask('{ planets { name } largestMoon { name } spoken: language }');
    expect(data).toEqual({ planets: [{ name: 'Earth' }, { name: 'Mars' }], largestMoon: null, spoken: null });
    expect(errors?.map(({ path }) => path)).toEqual([['largestMoon'], ['spoken']]);
    expect(errors?.[0]?.message).toBe('Dịch vụ «moons» tạm thời không có dữ liệu. Hãy thử lại sau.');
  });

  it('nulls only the nearest nullable parent of a field that must not be null', async () => {
    const { data, errors } = await platform.ask('{ planet(name: "Mars") { name count } planets { name } }');
    expect(data).toEqual({ planet: null, planets: [{ name: 'Earth' }, { name: 'Mars' }] });
    expect(errors).toHaveLength(1);
  });

  it('reports that a mutation was not executed when the subgraph cannot have received it', async () => {
    const { errors } = await platform.ask('mutation { name(moon: "X") { name } }', {
      'accept-language': 'en',
    });
    expect(errors).toMatchObject([
      {
        message:
          'The service “moons” cannot be asked at the moment, so this change was not made. Try again later.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'moons' },
      },
    ]);
  });

  it('makes the gateway not ready, and is named', async () => {
    const ready = await fetch(`${platform.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ parts: { gateway: 'up', planets: 'up', moons: 'down' } });
    expect((await fetch(`${platform.url}/health/live`)).status).toBe(200);
  });
});

describe('a subgraph that is back', () => {
  it('answers again at once', async () => {
    expect(await platform.ask('{ largestMoon { name } }')).toEqual({
      data: { largestMoon: { name: 'Moon' } },
    });
    expect((await fetch(`${platform.url}/health/ready`)).status).toBe(200);
  });

  it('counts as down while it says itself that it is not ready', async () => {
    moons.ready = false;
    expect((await fetch(`${platform.url}/health/ready`)).status).toBe(503);
    moons.ready = true;
  });
});

describe.each(['compiled', 'stock'])('an operation that takes too long, by the %s executor', (EXECUTOR) => {
  const hurried = new TinyPlatform();
  const query = '{ planets { name moons { name } } }';

  beforeAll(() => hurried.start({ EXECUTOR, SUBGRAPH_TIMEOUT_MS: '10000', OPERATION_TIMEOUT_MS: '300' }));
  afterAll(() => hurried.stop());

  it('is given up at the time limit, even if it was answered before', async () => {
    expect((await hurried.ask(query)).errors).toBeUndefined();
    hurried.system.pace.moonsDelayMs = 3_000;
    const begun = Date.now();
    const { data, errors } = await hurried.ask(query, { 'accept-language': 'en' });
    expect(data).toEqual({
      planets: [
        { name: 'Earth', moons: null },
        { name: 'Mars', moons: null },
      ],
    });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('The query took too long') as string,
      extensions: { code: 'TIMEOUT', service: 'moons' },
    });
    expect(Date.now() - begun).toBeLessThan(2_500);
  });
});

describe('a subgraph that does not answer in time', () => {
  beforeAll(() => void (pace.moonsDelayMs = 2_000));
  afterAll(() => void (pace.moonsDelayMs = 0));

  it('gives NOT_CONFIRMED for a mutation that may have been executed', async () => {
    const { data, errors } = await platform.ask('mutation { name(moon: "X") { name } }', {
      'accept-language': 'en',
    });
    expect(data).toEqual({ name: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('may have been made') as string,
        path: ['name'],
        extensions: { code: 'NOT_CONFIRMED', service: 'moons' },
      },
    ]);
  });

  it('is not waited for', async () => {
    const begun = Date.now();
    expect(
      await platform.ask('{ planets { name } largestMoon { name } }', { 'accept-language': 'en' }),
    ).toEqual({
      data: { planets: [{ name: 'Earth' }, { name: 'Mars' }], largestMoon: null },
      errors: [
        {
          message: 'The service “moons” did not answer in time. Try again later.',
          path: ['largestMoon'],
          extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'moons' },
        },
      ],
    });
    expect(Date.now() - begun).toBeLessThan(1_500);
  });
});
