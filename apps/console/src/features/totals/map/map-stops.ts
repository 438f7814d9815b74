/** A map that stayed as it is for some time. */
export interface MapStop {
  /** The first day on which it is like that. */
  readonly from: string;
  /** The last one; null: until today. */
  readonly to: string | null;
}

/** The maps of provinces, from the first day that is looked at: one until each day on which something changed. */
export function mapStops(
  first: string,
  changes: readonly string[],
  today: string,
  before: (day: string) => string,
): MapStop[] {
  const days = [...new Set([first, ...changes.filter((day) => day > first && day <= today)])].toSorted();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, to: next === undefined ? null : before(next) };
  });
}

/** The place of the map of a day. */
export const stopAt = (stops: readonly MapStop[], day: string): number =>
  Math.max(
    stops.findLastIndex(({ from }) => from <= day),
    0,
  );
