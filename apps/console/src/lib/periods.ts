import { type Edtf, parseEdtf } from '@bien-cuong/domain';

/**
 * The period whose reviews are being rolled out: the ten years that the directive and the reports refer to.
 */
export const ROLL_OUT_PERIOD = '2009/2019';

/**
 * The distinct periods: those without an end first, then the one that ended last, a longer one before the
 * shorter ones within it.
 */
export function latestFirst(periods: readonly string[]): string[] {
  const ends = new Map([...new Set(periods)].map((text) => [text, readable(text)]));
  return [...ends.keys()].sort((a, b) => {
    const [first, second] = [ends.get(a), ends.get(b)];
    const byEnd = endOf(second).localeCompare(endOf(first));
    return byEnd || (first?.from ?? '').localeCompare(second?.from ?? '');
  });
}

const later = '9999-12-31';

/** A period with only a beginning has not ended. */
const endOf = (period: Edtf | undefined): string => period?.to ?? (period?.from ? later : '');

function readable(text: string) {
  try {
    return parseEdtf(text);
  } catch {
    return undefined;
  }
}
