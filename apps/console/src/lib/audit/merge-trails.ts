import type { TrailEntry } from './trail';

/** The part of one trail that was loaded so far. */
export interface KnownTrail {
  readonly name: string;
  /** Newest first, without a gap. */
  readonly entries: readonly TrailEntry[];
  /** Whether there are older records that can be loaded. */
  readonly more: boolean;
}

interface Merged {
  readonly entries: readonly TrailEntry[];
  /** The trail that must be loaded further before anything older may be shown. */
  readonly short: string | undefined;
}

/**
 * The records of all trails as one list, newest first; records of one trail stay in the order of its chain.
 * The list ends where a trail has older records that are not loaded, since these may be newer than the rest
 * of the others.
 */
export function mergeTrails(trails: readonly KnownTrail[]): Merged {
  const entries: TrailEntry[] = [];
  const places = new Map(trails.map(({ name }) => [name, 0]));
  for (;;) {
    const heads = trails.map((trail) => ({ trail, head: trail.entries[places.get(trail.name) ?? 0] }));
    const short = heads.find(({ trail, head }) => head === undefined && trail.more);
    if (short) return { entries, short: short.trail.name };
    const first = newestOf(heads.flatMap(({ head, trail: { name } }) => (head ? [{ head, name }] : [])));
    if (!first) return { entries, short: undefined };
    entries.push(first.head);
    places.set(first.name, (places.get(first.name) ?? 0) + 1);
  }
}

interface Head {
  readonly name: string;
  readonly head: TrailEntry;
}

function newestOf(heads: readonly Head[]): Head | undefined {
  return heads.reduce<Head | undefined>(
    (newest, one) => (newest === undefined || isNewer(one.head, newest.head) ? one : newest),
    undefined,
  );
}

/** All services write moments alike, in UTC to the millisecond; within a millisecond the id decides. */
const isNewer = (one: TrailEntry, other: TrailEntry): boolean =>
  one.at === other.at ? one.id > other.id : one.at > other.at;
