import { setTimeout } from 'node:timers/promises';
import { TinyPlatform } from '../testing/tiny-platform';

const platform = new TinyPlatform();
const { moons, pace } = platform.system;
const query = '{ largestMoon { name } }';
const german = { 'accept-language': 'de' };

beforeAll(async () => {
  await platform.start();
  await platform.ask(query);
  await platform.ask('mutation { name(moon: "X") { name } }');
  pace.moonsDelayMs = 200;
});
beforeEach(() => void (moons.headers.length = 0));
afterAll(() => platform.stop());

describe('identical queries at the same time', () => {
  it('are one request to the subgraph', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => platform.ask(query)));
    for (const answer of answers) expect(answer).toEqual({ data: { largestMoon: { name: 'Moon' } } });
    expect(moons.headers).toHaveLength(1);
  });

  it('are one for each caller and each language', async () => {
    const callers: Record<string, string>[] = [
      {},
      german,
      { authorization: 'Bearer a' },
      { authorization: 'Bearer b' },
    ];
    await Promise.all([...callers, ...callers].map((headers) => platform.ask(query, headers)));
    expect(moons.headers).toHaveLength(4);
    const heard = moons.headers.map(({ authorization }) => authorization);
    expect(new Set(heard)).toEqual(new Set([undefined, 'Bearer a', 'Bearer b']));
  });

  it('are answered for the remaining callers when the first goes away', async () => {
    const leaving = new AbortController();
    const first = fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    await setTimeout(50);
    const second = platform.ask(query);
    await setTimeout(50);
    leaving.abort();
    await expect(first).rejects.toThrow();
    expect(await second).toEqual({ data: { largestMoon: { name: 'Moon' } } });
    expect(moons.headers).toHaveLength(1);
  });

  it('are read again after a change that was made in between', async () => {
    const before = platform.ask(query);
    await setTimeout(50);
    await platform.ask('mutation { name(moon: "X") { name } }');
    await Promise.all([before, platform.ask(query)]);
    // Two queries and the mutation.
    expect(moons.headers).toHaveLength(3);
  });
});

describe('different queries at the same time', () => {
  const other = '{ planets { name } largestMoon { name } }';
  beforeAll(() => platform.ask(other));

  it('are one request to a subgraph where their fetches are the same', async () => {
    const [one, two] = await Promise.all([platform.ask(query), platform.ask(other)]);
    expect(one).toEqual({ data: { largestMoon: { name: 'Moon' } } });
    expect(two.data).toEqual({ planets: expect.any(Array), largestMoon: { name: 'Moon' } });
    expect(moons.headers).toHaveLength(1);
    expect(await platform.metric('gateway_joined_subgraph_requests_total{subgraph="moons"}')).toBe(1);
  });

  it('are one for each language', async () => {
    await Promise.all([platform.ask(query), platform.ask(other, german)]);
    expect(moons.headers).toHaveLength(2);
  });

  it('are read again after a change that was made in between', async () => {
    const before = platform.ask(query);
    await setTimeout(50);
    await platform.ask('mutation { name(moon: "X") { name } }');
    await Promise.all([before, platform.ask(other)]);
    expect(moons.headers).toHaveLength(3);
  });
});

it('executes every mutation', async () => {
  await Promise.all([1, 2, 3].map(() => platform.ask('mutation { name(moon: "X") { name } }')));
  expect(moons.headers).toHaveLength(3);
});

it('shares nothing when so configured', async () => {
  const alone = new TinyPlatform();
  await alone.start({ SHARE_READS: 'false' });
  try {
    await alone.ask(query);
    alone.system.pace.moonsDelayMs = 100;
    await Promise.all([1, 2, 3].map(() => alone.ask(query)));
    expect(alone.system.moons.headers).toHaveLength(4);
  } finally {
    await alone.stop();
  }
});
