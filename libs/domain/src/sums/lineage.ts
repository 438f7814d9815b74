/** A unit of territory, with the days on which it existed; null: since ever, or until now. */
export interface DatedUnit {
  id: string;
  /** The first day. */
  validFrom: string | null;
  /** The first day on which it no longer existed. */
  validTo: string | null;
}

/** One unit became another, wholly or in part. A unit that only changed its name or code became itself. */
export interface BecameUnit {
  predecessor: string;
  successor: string;
}

/**
 * What became of units of territory. A unit is a territory that does not change: one that is merged or split ends, and others
 * begin. Units that are not known here are taken to have always existed.
 */
export class Lineage {
  private readonly units: ReadonlyMap<string, DatedUnit>;
  private readonly successors = new Map<string, string[]>();
  private readonly predecessors = new Map<string, string[]>();
  private readonly earlier = new Map<string, ReadonlySet<string>>();
  private readonly placed = new Map<string, readonly string[]>();

  constructor(units: readonly DatedUnit[], links: readonly BecameUnit[]) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    for (const { predecessor, successor } of links) {
      if (predecessor === successor) continue;
      append(this.successors, predecessor, successor);
      append(this.predecessors, successor, predecessor);
    }
  }

  /** The last day on which a unit existed; null: it still does. */
  endOf(unit: string): string | null {
    return this.units.get(unit)?.validTo ?? null;
  }

  /**
   * Where what a unit counted belongs on the map of a day. One unit: there, wholly. Several: it cannot be apportioned to
   * them. None: nothing was made of it, or it was made of nothing.
   */
  onMap(unit: string, day: string): readonly string[] {
    const key = `${unit}@${day}`;
    const known = this.placed.get(key);
    if (known) return known;
    const found = this.walk(unit, day);
    this.placed.set(key, found);
    return found;
  }

  /** Whether two units may have territory in common: they are the same, or one came of the other. */
  areRelated(one: string, other: string): boolean {
    return one === other || this.ancestorsOf(one).has(other) || this.ancestorsOf(other).has(one);
  }

  /** All units that a unit was made of, however long ago. */
  ancestorsOf(unit: string): ReadonlySet<string> {
    const known = this.earlier.get(unit);
    if (known) return known;
    const found = new Set(this.predecessors.get(unit));
    // Iterating over a set also visits what is added on the way.
    for (const id of found) for (const before of this.predecessors.get(id) ?? []) found.add(before);
    this.earlier.set(unit, found);
    return found;
  }

  /** A unit and all that have to do with it: what decides which of their figures are added. */
  familyOf(unit: string): readonly string[] {
    const found = new Set([unit]);
    for (const id of found) {
      for (const each of this.predecessors.get(id) ?? []) found.add(each);
      for (const each of this.successors.get(id) ?? []) found.add(each);
    }
    return [...found];
  }

  private walk(unit: string, day: string): readonly string[] {
    const found = new Set<string>();
    const visited = new Set([unit]);
    let isLost = false;
    for (const id of visited) {
      const next = this.nextTowards(id, day);
      if (next === undefined) found.add(id);
      else if (next.length === 0) isLost = true;
      else for (const each of next) visited.add(each);
    }
    // Of what is lost in part the rest is no whole either.
    return isLost && found.size === 1 ? [...found, unit] : [...found];
  }

  /** Where to go on from a unit that did not exist on a day; undefined: it did. */
  private nextTowards(id: string, day: string): readonly string[] | undefined {
    const { validFrom = null, validTo = null } = this.units.get(id) ?? {};
    if (validTo !== null && day >= validTo) return this.successors.get(id) ?? [];
    if (validFrom !== null && day < validFrom) return this.predecessors.get(id) ?? [];
    return undefined;
  }
}

function append(to: Map<string, string[]>, key: string, value: string): void {
  const found = to.get(key);
  if (!found) to.set(key, [value]);
  else if (!found.includes(value)) found.push(value);
}
