export interface Versions<Values> {
  /** The values when typing began. */
  readonly base: Values;
  readonly typed: Values;
  /** The values that somebody else has saved since. */
  readonly newest: Values;
}

/**
 * What a form shows after a conflict: everything that was typed, the newest value of every other field, and
 * which fields both changed differently.
 */
export function mergeTyped<Values extends object>({ base, typed, newest }: Versions<Values>) {
  const names = Object.keys(newest) as (keyof Values)[];
  const kept = names.filter((name) => !same(typed[name], base[name]));
  const values = { ...newest };
  for (const name of kept) values[name] = typed[name];
  const changedByBoth = kept.filter((name) => !same(newest[name], base[name]));
  return { values, differing: changedByBoth.filter((name) => !same(typed[name], newest[name])) };
}

const same = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** The order of texts in a list does not count, only which there are; things in a list have an order. */
const written = (value: unknown): string | undefined =>
  JSON.stringify(isTexts(value) ? value.toSorted() : value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
