import { digits, tableText } from '../results/numbers';
import type { Sample } from './soak';

/** Memory over time, and how much the second half has added to the first. */
export function soakTable(samples: readonly Sample[]): string {
  const mean = (some: readonly Sample[]) => some.reduce((sum, { now }) => sum + now, 0) / some.length;
  const half = Math.floor(samples.length / 2);
  const [early, late] = [mean(samples.slice(1, half)), mean(samples.slice(half))];
  const table = tableText(
    ['seconds under load', 'MB', 'MB at the most'],
    samples.map(({ seconds, now, peak }) => [seconds.toFixed(0), digits(now), digits(peak)]),
  );
  return `${table}\n\nMean of the first half (without the first sample) ${digits(early)} MB, of the second ${digits(late)} MB.`;
}
