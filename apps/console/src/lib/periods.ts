import { parseEdtf } from '@bien-cuong/domain';

/** The period whose reviews are being rolled out: the ten years that directive and reports speak of. */
export const ROLL_OUT_PERIOD = '2009/2019';

/** Every period once, the one that ended last first, a longer one before the shorter ones inside it. */
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
