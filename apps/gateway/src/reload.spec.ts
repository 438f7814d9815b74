import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { moonsSdl } from './testing/solar-system';
import { compose, TinyPlatform } from './testing/tiny-platform';

const platform = new TinyPlatform();
const planned = 'gateway_plans_compiled_total';
const known = '{ planets { name moons { name } } }';
const named =
  'query Known($name: String!, $first: Int) { planet(name: $name) { radius moons(first: $first) { name } } }';
const grown = moonsSdl.replace('largestMoon: Moon', 'largestMoon: Moon smallestMoon: Moon');

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return;
    await setTimeout(100);
  }
  throw new Error('It did not happen');
}

const knows = async (field: string): Promise<boolean> => {
  const { errors } = await platform.ask(`{ ${field} { name } }`);
  return !errors?.some(({ extensions }) => extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED');
};

beforeAll(async () => {
  await platform.start();
  expect(await platform.ask(known)).not.toHaveProperty('errors');
});
afterAll(() => platform.stop());

it('keeps the supergraph in use when the file is broken', async () => {
  await writeFile(platform.file, 'type Query { nothing: ');
  await setTimeout(1_500);
  expect(await platform.ask(known)).not.toHaveProperty('errors');
});

it('reloads a file that was replaced, and plans again what was asked before', async () => {
  expect(await knows('smallestMoon')).toBe(false);
  const next = `${platform.file}.next`;
  await writeFile(next, compose(undefined, grown));
  await rename(next, platform.file);
  await until(() => knows('smallestMoon'));
  await setTimeout(300);
  const misses = await platform.metric(planned);
  expect(await platform.ask(known)).not.toHaveProperty('errors');
  expect(await platform.metric(planned)).toBe(misses);
});

it('plans at start the operations it is given', async () => {
  const warmed = new TinyPlatform();
  const folder = join(platform.folder, 'operations');
  await mkdir(folder);
  await writeFile(join(folder, 'known.graphql'), named);
  await warmed.start({ WARM_OPERATIONS: folder });
  try {
    await until(async () => (await warmed.metric(planned)) === 2);
    expect(warmed.system.planets.headers).toHaveLength(0);
    const response = await fetch(`${warmed.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: named, operationName: 'Known', variables: { name: 'Mars' } }),
    });
    expect(await response.json()).toMatchObject({ data: { planet: { radius: 3390 } } });
    expect(await warmed.metric(planned)).toBe(2);
  } finally {
    await warmed.stop();
  }
});
