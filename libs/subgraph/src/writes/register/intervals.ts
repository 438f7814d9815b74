import type { Text } from '@bien-cuong/domain';

import type { Values } from './read-input';

/** An interval of days; null: it is not known when it began, or it still holds. */
export interface Interval {
  validFrom: string | null;
  validTo: string | null;
}

const OVERLAP: Text = {
  vi: 'Khoảng thời gian này trùng với một khoảng đã có.',
  en: 'This interval overlaps another one.',
};

const GAP: Text = {
  vi: 'Giữa hai khoảng thời gian còn những ngày trống.',
  en: 'There are days between two intervals on which nothing holds.',
};

export const ENDS_FIRST: Text = {
  vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
  en: 'It ends after the day on which it begins.',
};

/** Days as texts compare like days; the unknown beginning comes before all, the open end after all. */
const BEGINNING = '';
const END = '~';

const from = ({ validFrom }: Interval): string => validFrom ?? BEGINNING;
const to = ({ validTo }: Interval): string => validTo ?? END;

/** By their first days. */
export const inOrder = <Each extends Interval>(intervals: readonly Each[]): Each[] =>
  intervals.toSorted((a, b) => (from(a) < from(b) ? -1 : 1));

/** Whether two intervals belong to one series: in these fields they are the same. */
export const isInSeries = (series: readonly string[], one: object, other: object): boolean =>
  series.every((name) => (one as Values)[name] === (other as Values)[name]);

/**
 * The first interval that overlaps the one before it, leaves a gap before it, or ends before it begins.
 * @param series the fields that tell apart what may hold side by side
 */
export function touching(
  intervals: readonly Interval[],
  gaps: 'refused' | 'allowed',
  series: readonly string[] = [],
): { index: number; text: Text } | undefined {
  const backwards = intervals.findIndex((interval) => to(interval) <= from(interval));
  if (backwards >= 0) return { index: backwards, text: ENDS_FIRST };
  const ordered = inOrder(intervals);
  for (const [place, interval] of ordered.entries()) {
    const before = ordered.slice(0, place).findLast((each) => isInSeries(series, each, interval));
    if (!before) continue;
    const index = intervals.indexOf(interval);
    if (from(interval) < to(before)) return { index, text: OVERLAP };
    if (gaps === 'refused' && from(interval) > to(before)) return { index, text: GAP };
  }
  return undefined;
}

/** The place of an interval that begins on this day: the one before it, and the day on which the new one ends. */
export function placeOf<Each extends Interval>(
  intervals: readonly Each[],
  day: string,
): { before?: Each; same?: Each; until: string | null } {
  const ordered = inOrder(intervals);
  const same = ordered.find((interval) => interval.validFrom === day);
  const before = ordered.findLast((interval) => from(interval) < day);
  const next = ordered.find((interval) => from(interval) > day);
  const covers = before !== undefined && to(before) > day;
  const until = covers ? before.validTo : (next?.validFrom ?? null);
  return { ...(before && { before }), ...(same && { same }), until };
}
