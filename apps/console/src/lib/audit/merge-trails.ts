import type { TrailEntry } from './trail';

/** What is known of one trail so far. */
export interface KnownTrail {
  readonly name: string;
  /** Newest first, without a gap. */
  readonly entries: readonly TrailEntry[];
  /** Whether there are older ones that can be read. */
  readonly more: boolean;
}

interface Merged {
  readonly entries: readonly TrailEntry[];
  /** The trail that has to be read on before anything older may be shown. */
  readonly short: string | undefined;
}

/**
 * The records of all trails as one, newest first; within a trail in its own order, which is that of its chain. It ends
 * where a trail is used up that has older records: these might be newer than all that the others have left.
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

/** All services write moments alike, to the millisecond in UTC; of one millisecond the id decides. */
const isNewer = (one: TrailEntry, other: TrailEntry): boolean =>
  one.at === other.at ? one.id > other.id : one.at > other.at;
