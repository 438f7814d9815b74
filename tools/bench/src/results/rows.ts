import type { Figures } from '../measure/round';
import { type Spread, spread } from '../measure/statistics';

/** The two sides in one round. */
export interface Round {
  platform: Figures;
  reference: Figures;
  /** SQL statements of one request, by subgraph; empty when they could not be counted. */
  statements: Record<string, number>;
}

/** One line of the results: how many times what the reference needs the platform needs. */
export interface Row {
  row: string;
  answer: string;
  ratio: Spread;
  against: string;
  /** What the ratio was taken from: medians of the rounds. */
  measured?: { platform: number; reference: number; unit: string };
}

const KINDS = [
  { key: 'p50', row: 'latency p50', unit: 'ms' },
  { key: 'p99', row: 'latency p99', unit: 'ms' },
  { key: 'throughput', row: 'throughput', unit: 'requests/s' },
  { key: 'cpu', row: 'CPU per request', unit: 'ms' },
  { key: 'postgresCpu', row: 'CPU per request of PostgreSQL alone', unit: 'ms' },
] as const;

export const AGAINST = 'one hand-written SQL statement behind one small HTTP server';

export function rowsOf(answer: string, rounds: readonly Round[]): Row[] {
  const ratios = KINDS.flatMap(({ key, row, unit }) => {
    const pairs = rounds.flatMap(({ platform, reference }) => {
      const [ours, theirs] = [platform[key], reference[key]];
      return ours === undefined || theirs === undefined ? [] : [{ ours, theirs }];
    });
    if (pairs.length === 0) return [];
    const platform = spread(pairs.map(({ ours }) => ours)).median;
    const reference = spread(pairs.map(({ theirs }) => theirs)).median;
    const ratio = spread(pairs.map(({ ours, theirs }) => ours / theirs));
    return [{ row, answer, ratio, against: AGAINST, measured: { platform, reference, unit } }];
  });
  return [...ratios, ...statementRows(answer, rounds)];
}

function statementRows(answer: string, rounds: readonly Round[]): Row[] {
  const names = Object.keys(rounds[0]?.statements ?? {});
  return names.map((name) => ({
    row: `SQL statements of ${name}`,
    answer,
    ratio: spread(rounds.map(({ statements }) => statements[name] ?? Number.NaN)),
    against: 'the one statement',
  }));
}
