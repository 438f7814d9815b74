import { changeOf, differenceOf, type Qualifier, ranksOf, type Sum } from '@bien-cuong/domain';

import type { AddedUp } from '../aggregate/add-up';

/** A row of the answer. */
export interface Compared {
  /** What each time has of the sums that follow it; undefined: nothing was counted in it. */
  values: readonly ComparedTime[];
  /** What the row is: any of its sums. */
  of: AddedUp;
}

export interface ComparedTime extends Change {
  period: string;
  sum: AddedUp | undefined;
  rank: number | null;
}

interface Change {
  difference: number | null;
  differenceQualifier: Qualifier | null;
  change: number | null;
}

/** One of the times, with the sums of one indicator in it. */
export interface TimeSums {
  period: string;
  sums: readonly AddedUp[];
}

/**
 * Puts what was counted of one indicator in several times side by side, one row for each place: all together first, then by
 * their places in the last time, cumulative figures after the others.
 */
export function compareRows(times: readonly TimeSums[], lowerIsBetter: boolean): Compared[] {
  const ranks = times.map(({ sums }) => ranked(sums, lowerIsBetter));
  const rows = Map.groupBy(
    times.flatMap(({ sums }) => sums),
    keyOf,
  );
  return [...rows]
    .map(([key, own]) => ({
      of: own.at(-1) as AddedUp,
      values: times.map(({ period, sums }, index) => {
        const sum = sums.find((each) => keyOf(each) === key);
        const before = times[index - 1]?.sums.find((each) => keyOf(each) === key);
        return { period, sum, rank: ranks[index]?.get(key) ?? null, ...changeBetween(before, sum) };
      }),
    }))
    .toSorted(
      (a, b) =>
        Number(a.of.cumulative) - Number(b.of.cumulative) ||
        Number(b.of.together) - Number(a.of.together) ||
        lastPlace(a) - lastPlace(b) ||
        keyOf(a.of).localeCompare(keyOf(b.of)),
    );
}

const keyOf = ({ cumulative, together, provinceId, undividedIds }: AddedUp): string =>
  [cumulative, together, provinceId, ...undividedIds].join();

function ranked(sums: readonly AddedUp[], lowerIsBetter: boolean): Map<string, number | null> {
  const placed = sums.filter(({ together, provinceId }) => !together && provinceId !== null);
  const found = new Map<string, number | null>();
  for (const own of Map.groupBy(placed, ({ cumulative }) => cumulative).values()) {
    const ranks = ranksOf(
      own.map(({ value }) => value),
      lowerIsBetter,
    );
    for (const [index, sum] of own.entries()) found.set(keyOf(sum), ranks[index] ?? null);
  }
  return found;
}

function changeBetween(before: Sum | undefined, now: Sum | undefined): Change {
  const difference = before && now ? differenceOf(now, before) : { value: null, qualifier: null };
  return {
    difference: difference.value,
    differenceQualifier: difference.qualifier,
    change: changeOf(difference, before?.value ?? null),
  };
}

const lastPlace = ({ values }: Compared): number => values.at(-1)?.rank ?? Number.MAX_SAFE_INTEGER;
