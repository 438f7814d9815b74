// Starts platforms of its own: it follows changes in different ways, and deletes every award.
import { hasRedis, type RunningPlatform, startPlatform, TestRedis } from '@bien-cuong/testing';
import { Client } from 'pg';

import { AwardClient, type Lot, makePeople, storedHits } from './testing/award-client';
import { databasesOf } from './testing/databases';
import { type RunningGateway, startAssembly, startGateway } from './testing/start-gateway';

const WRITERS = 4;
const ROUNDS = 8;
const PEOPLE = 500;

let platform: RunningPlatform;
let others: RunningGateway[];
let gateways: string[];
let byHand: Client;
let lot: AwardClient;

async function begin(redisUrl = ''): Promise<void> {
  const env = { REDIS_URL: redisUrl };
  platform = await startPlatform({ mode: 'many', env });
  const { databases } = await databasesOf(platform);
  // The third has the subgraphs in its own process, so each of them then runs twice on one database.
  others = [await startGateway(platform.services), await startAssembly(databases, {}, env)];
  gateways = [platform.url, ...others.map(({ url }) => url)];
  byHand = new Client({ connectionString: databases.awards });
  await byHand.connect();
  const [row] = (await byHand.query('UPDATE award_lot SET individuals = 5000 RETURNING id')).rows;
  lot = new AwardClient(row.id, await makePeople(databases.personnel, PEOPLE));
  await Promise.all(gateways.map(untilKept));
}

async function end(): Promise<void> {
  await byHand.end();
  await Promise.all(others.map((gateway) => gateway.stop()));
  await platform.stop();
}

const gateway = (index: number): string => gateways[index % gateways.length] ?? '';

/** Reads until an answer comes from the store. */
async function untilKept(url: string): Promise<void> {
  const before = await storedHits(url);
  const limit = AbortSignal.timeout(120_000);
  do {
    if (limit.aborted) throw new Error(`${url} keeps no answers`);
    await lot.read(url);
  } while ((await storedHits(url)) === before);
}

/** Reads until the store has no answer. */
async function untilNotKept(url: string): Promise<void> {
  const limit = AbortSignal.timeout(120_000);
  for (let before = NaN, after = 0; before !== after; after = await storedHits(url)) {
    if (limit.aborted) throw new Error(`${url} keeps answers`);
    before = await storedHits(url);
    await lot.read(url);
  }
}

/** The acknowledged state: which awards were named, and whether they were revoked. */
const acknowledged = () => new Map<string, boolean>();

function missing({ awards }: Lot, known: Map<string, boolean>): string[] {
  const seen = new Map(awards.nodes.map(({ id, revokedOn }) => [id, revokedOn !== null]));
  return [...known].filter(([id, revoked]) => !seen.has(id) || (revoked && !seen.get(id))).map(([id]) => id);
}

/** Writes by one gateway after the other, and reads every acknowledged write by all of them. */
async function write(writer: number, known: Map<string, boolean>): Promise<string[]> {
  const lost: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = await lot.name(gateway(writer + round));
    known.set(id, false);
    lost.push(...(await readAll(known)));
    await lot.revoke(gateway(writer + round + 1), id);
    known.set(id, true);
    lost.push(...(await readAll(known)));
  }
  return lost;
}

async function readAll(known: Map<string, boolean>): Promise<string[]> {
  const before = new Map(known);
  const reads = await Promise.all(gateways.map((url) => lot.read(url)));
  return reads.flatMap((read) => missing(read, before));
}

async function readUntil(url: string, known: Map<string, boolean>, over: AbortSignal): Promise<string[]> {
  const lost: string[] = [];
  while (!over.aborted) {
    const before = new Map(known);
    lost.push(...missing(await lot.read(url), before));
  }
  return lost;
}

async function writeAndRead(meanwhile: () => Promise<void> = async () => undefined): Promise<string[]> {
  const known = acknowledged();
  const over = new AbortController();
  const readers = [...gateways, ...gateways].map((url) => readUntil(url, known, over.signal));
  const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer, known));
  await meanwhile();
  const lost = await Promise.all(writers).finally(() => over.abort());
  expect(known.size).toBe(WRITERS * ROUNDS);
  return [...lost, ...(await Promise.all(readers))].flat();
}

/** What must be true however the processes of a subgraph hear of changes. */
function readsItsWrites(): void {
  afterAll(end);

  beforeEach(() => byHand.query('DELETE FROM award'));

  it('every gateway keeps answers, and gives them again', async () => {
    for (const url of gateways) {
      await untilKept(url);
      const before = await storedHits(url);
      await lot.read(url);
      expect(await storedHits(url)).toBeGreaterThan(before);
    }
  });

  it('a read after a write was acknowledged sees it, by any gateway, with many writers', async () => {
    expect(await writeAndRead()).toEqual([]);
  });

  it('the same while a gateway dies', async () => {
    const doomed = await startGateway(platform.services);
    await untilKept(doomed.url);
    expect(await writeAndRead(() => doomed.kill())).toEqual([]);
  });

  it('a write by hand is seen without a restart', async () => {
    await lot.name(platform.url);
    await Promise.all(gateways.map(untilKept));
    await byHand.query('DELETE FROM award');
    for (const url of gateways) while ((await lot.read(url)).awards.nodes.length > 0);
  });
}

describe('by LISTEN and NOTIFY', () => {
  beforeAll(() => begin(), 120_000);

  readsItsWrites();

  it('the same while the connections for following changes are cut', async () => {
    const cut = () =>
      byHand.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE '%changes'`,
      );
    expect(await writeAndRead(async () => void (await cut()))).toEqual([]);
  });
});

(hasRedis() ? describe : describe.skip)('by Redis', () => {
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await TestRedis.start();
    await begin(redis.url);
  }, 120_000);

  readsItsWrites();

  it('no gateway keeps answers while Redis is away', async () => {
    await Promise.all(gateways.map(untilKept));
    await redis.kill();
    for (const url of gateways) await untilNotKept(url);
    await redis.start();
    await Promise.all(gateways.map(untilKept));
  });

  it('the same while Redis is killed and started again', async () => {
    expect(await writeAndRead(() => redis.kill().then(() => redis.start()))).toEqual([]);
  });

  afterAll(() => redis.kill());
});
