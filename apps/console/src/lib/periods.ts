import { parseEdtf } from '@bien-cuong/domain';

/**
 * The period whose reviews are being rolled out: the ten years that the directive and the reports refer to.
 */
export const ROLL_OUT_PERIOD = '2009/2019';

/** The distinct periods: the one that ended last first, a longer one before the shorter ones within it. */
export function latestFirst(periods: readonly string[]): string[] {
  const ends = new Map([...new Set(periods)].map((text) => [text, readable(text)]));
  return [...ends.keys()].sort((a, b) => {
    const [first, second] = [ends.get(a), ends.get(b)];
    const byEnd = (second?.to ?? '').localeCompare(first?.to ?? '');
    return byEnd || (first?.from ?? '').localeCompare(second?.from ?? '');
  });
}

function readable(text: string) {
  try {
    return parseEdtf(text);
  } catch {
    return undefined;
  }
}
