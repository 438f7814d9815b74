import type { Measured } from '../compare/stage';
import type { Figures } from '../measure/round';
import { type Spread, spread } from '../measure/statistics';
import { type Size, sizes } from '../operation/operation';
import { type Pair, pairsOf } from '../stages/pairs';

export type Metric = 'throughput' | 'p50' | 'p99' | 'loadedP99' | 'cpu' | 'memory';

/** The ratio of two sides in one metric, with answers of one size. */
export interface Row extends Pair {
  metric: Metric;
  /** Side, stage and metric in words. */
  row: string;
  answer: Size;
  ratio: Spread;
}

const WORDS: Record<Metric, string> = {
  throughput: 'throughput',
  p50: 'latency p50',
  p99: 'latency p99',
  loadedP99: 'latency p99 of 16 callers',
  cpu: 'CPU per request',
  memory: 'memory of the gateway',
};

export const totalCpu = ({ cpu }: Figures): number | undefined =>
  cpu && Object.values(cpu).reduce((sum, each) => sum + each, 0);

/** Ratios are computed within each round; median, minimum and maximum are those over the rounds. */
export function rowsOf(measured: readonly Measured[]): Row[] {
  return pairsOf(measured).flatMap((pair) =>
    sizes.flatMap((answer) => {
      const find = (side: string) =>
        measured.find((each) => each.stage === pair.stage && each.side === side && each.size === answer);
      const [ours, theirs] = [find(pair.side), find(pair.against)];
      if (!ours || !theirs) return [];
      return metrics.flatMap((metric) => {
        const ratios = ratiosOf(metric, ours, theirs);
        if (ratios.length === 0) return [];
        const row = `${pair.side}, ${pair.stage}: ${WORDS[metric]}`;
        return [{ ...pair, metric, row, answer, ratio: spread(ratios) }];
      });
    }),
  );
}

const metrics = Object.keys(WORDS) as Metric[];

function ratiosOf(metric: Metric, ours: Measured, theirs: Measured): number[] {
  if (metric === 'memory') return ratio(ours.memory, theirs.memory);
  const read = (figures?: Figures) => figures && (metric === 'cpu' ? totalCpu(figures) : figures[metric]);
  return ours.rounds.flatMap((figures, round) => ratio(read(figures), read(theirs.rounds[round])));
}

const ratio = (ours?: number, theirs?: number) =>
  ours === undefined || theirs === undefined ? [] : [ours / theirs];

/** A row in the form for programs that read the results. */
export const summaryOf = ({ row, answer, ratio: { min, median, max }, against }: Row) => ({
  row,
  answer,
  ratio: { min, median, max },
  against,
});

/** The line that ends a run with --json. */
export const jsonLine = (rows: readonly Row[]): string => JSON.stringify({ rows: rows.map(summaryOf) });
