import type { TrailEntry, TrailSource } from './trail';
import { TrailReader } from './trail-reader';

const begin = Date.parse('2026-11-27T00:00:00Z');

function entry(source: string, number: number, milliseconds: number): TrailEntry {
  return {
    id: `${source}:${number}`,
    at: new Date(begin + milliseconds).toISOString(),
    kind: 'CHANGE',
    subject: null,
    clientId: null,
    roles: [],
    databaseUser: 'spec',
    address: null,
    onBehalfOf: null,
    requestId: null,
    operation: null,
    entityType: null,
    entityId: null,
    hash: '',
    before: null,
    after: null,
    detail: null,
  };
}

/** Random numbers that can be repeated. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** Records so close together that many have the same millisecond. */
function trailOf(name: string, length: number, next: (below: number) => number): TrailEntry[] {
  let at = 0;
  const oldestFirst = Array.from({ length }, (_, index) => entry(name, index + 1, (at += next(3))));
  return oldestFirst.reverse();
}

interface Behaviour {
  size: number;
  fails?: () => boolean;
}

function sourceOf(name: string, all: readonly TrailEntry[], { size, fails = () => false }: Behaviour) {
  let calls = 0;
  const read: TrailSource['read'] = async (after) => {
    calls += 1;
    if (fails()) throw new Error(`${name} is down`);
    const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const entries = all.slice(from, from + size);
    const last = entries.at(-1);
    return { entries, next: from + size < all.length && last ? last.id : null };
  };
  return { source: { name, read }, calls: () => calls };
}

const idsOf = (entries: readonly TrailEntry[]) => entries.map(({ id }) => id);

it.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'gives all records of all trails once, newest first, however they lie (%d)',
  async (seed) => {
    const next = chance(seed + 1);
    const trails = ['awards', 'identity', 'movements', 'provinces'].map((name) =>
      trailOf(name, next(40), next),
    );
    const sources = trails.map((all, index) => sourceOf(`${index}`, all, { size: 1 + next(7) }).source);
    const reader = new TrailReader(sources);
    const step = 1 + next(9);
    const total = trails.flat().length;
    const pages: string[][] = [];
    for (let count = step; ; count += step) {
      const list = await reader.read(count);
      // Records that were shown must keep their place.
      expect(idsOf(list.entries).slice(0, pages.at(-1)?.length ?? 0)).toEqual(pages.at(-1) ?? []);
      pages.push(idsOf(list.entries));
      expect(list.entries.length).toBe(Math.min(count, total));
      if (!list.more) break;
    }
    const { entries } = await reader.read(total);
    expect(new Set(idsOf(entries)).size).toBe(total);
    expect(entries.map(({ at }) => at)).toEqual(
      entries
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    for (const all of trails)
      expect(idsOf(entries).filter((id) => all.some((one) => one.id === id))).toEqual(idsOf(all));
  },
);

it('reads no trail further than the list needs', async () => {
  const next = chance(7);
  const busy = sourceOf('busy', trailOf('busy', 500, next), { size: 10 });
  const old = sourceOf(
    'old',
    trailOf('old', 30, () => 0),
    { size: 10 },
  );
  await new TrailReader([busy.source, old.source]).read(20);
  expect([busy.calls(), old.calls()]).toEqual([2, 1]);
});

it('marks a trail that cannot be read, goes on with the others, and puts its records in place when it is back', async () => {
  const next = chance(11);
  let down = false;
  const [left, right] = [trailOf('left', 30, next), trailOf('right', 30, next)];
  const sources = [
    sourceOf('left', left, { size: 5, fails: () => down }).source,
    sourceOf('right', right, { size: 5 }).source,
  ];
  const reader = new TrailReader(sources);
  await reader.read(4);
  down = true;
  const damaged = await reader.read(60);
  expect(damaged.gaps).toMatchObject([{ name: 'left' }]);
  expect(idsOf(damaged.entries).filter((id) => id.startsWith('right'))).toEqual(idsOf(right));
  down = false;
  expect((await reader.read(60)).gaps).toHaveLength(1);
  reader.retry();
  const whole = await reader.read(60);
  expect([whole.gaps, whole.more, new Set(idsOf(whole.entries)).size]).toEqual([[], false, 60]);
});
