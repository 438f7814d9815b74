interface Versions<Values> {
  /** What was there when typing began. */
  readonly base: Values;
  readonly typed: Values;
  /** What somebody else has saved meanwhile. */
  readonly newest: Values;
}

/** What a form shows after a lost race: all that was typed, the newest of all else, and what both changed differently. */
export function mergeTyped<Values extends object>({ base, typed, newest }: Versions<Values>) {
  const names = Object.keys(newest) as (keyof Values)[];
  const kept = names.filter((name) => !same(typed[name], base[name]));
  const values = { ...newest };
  for (const name of kept) values[name] = typed[name];
  const changedByBoth = kept.filter((name) => !same(newest[name], base[name]));
  return { values, differing: changedByBoth.filter((name) => !same(typed[name], newest[name])) };
}

const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** Of a list only its members count, not their order. */
const written = (value: unknown): string | undefined =>
  JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value);
