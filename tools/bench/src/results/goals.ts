import type { Measured } from '../compare/stage';
import { HIVE_RUST } from '../gateways/hive-gateway';
import { OURS } from '../gateways/our-gateway';
import { STOCK } from '../gateways/stock-gateway';
import type { Size } from '../operation/operation';
import { LIMIT } from '../sides/reference';
import { OPEN } from '../sides/open-services';
import { signedInSides } from '../sides/platform';
import { ONE_PROCESS, STORED } from '../sides/variants';
import { IDENTICAL, NEAR_FREE } from '../stages/near-free';
import { type Metric, type Row } from './rows';

/** A goal for a ratio, for small and large answers. */
export interface Goal {
  side: string;
  against: string;
  metric: Metric;
  /** The only stage it applies to; without it, every stage that has both sides. */
  stage?: string;
  atLeast?: Record<Size, number>;
  atMost?: Record<Size, number>;
}

export const goals: readonly Goal[] = [
  { side: OURS, against: HIVE_RUST, metric: 'throughput', stage: NEAR_FREE, atLeast: { small: 6, large: 4 } },
  { side: OURS, against: STOCK, metric: 'throughput', stage: NEAR_FREE, atLeast: { small: 10, large: 7 } },
  { side: OURS, against: HIVE_RUST, metric: 'throughput', stage: IDENTICAL, atLeast: { small: 1, large: 1 } },
  ...signedInSides.flatMap((side): Goal[] => [
    { side, against: LIMIT, metric: 'throughput', atLeast: { small: 0.33, large: 0.54 } },
    { side, against: LIMIT, metric: 'cpu', atMost: { small: 3.3, large: 1.9 } },
    { side, against: LIMIT, metric: 'p50', atMost: { small: 3.4, large: 1.6 } },
    { side, against: OPEN, metric: 'cpu', atMost: { small: 1.15, large: 1.15 } },
  ]),
  { side: ONE_PROCESS, against: LIMIT, metric: 'throughput', atLeast: { small: 0.35, large: 0.57 } },
  { side: STORED, against: LIMIT, metric: 'throughput', atLeast: { small: 5, large: 25 } },
];

/** The memory in megabytes that the gateway may take under load. */
export const MEMORY_GOAL = 350;

export interface Reached extends Goal {
  row: Row;
  reached: boolean;
}

/** The goals that were measured, each with the median reached. */
export function reachedGoals(rows: readonly Row[]): Reached[] {
  return goals.flatMap((goal) =>
    rows
      .filter(
        ({ side, against, metric, stage }) =>
          side === goal.side &&
          against === goal.against &&
          metric === goal.metric &&
          (goal.stage === undefined || goal.stage === stage),
      )
      .map((row) => ({ ...goal, row, reached: isReached(goal, row) })),
  );
}

function isReached({ atLeast, atMost }: Goal, { answer, ratio: { median } }: Row): boolean {
  return (!atLeast || median >= atLeast[answer]) && (!atMost || median <= atMost[answer]);
}

/** The peak memory of our gateway over all stages, in megabytes. */
export function mostMemory(measured: readonly Measured[]): number | undefined {
  const ours = measured.flatMap(({ side, memory }) =>
    [OURS, ...signedInSides, STORED].includes(side) && memory !== undefined ? [memory] : [],
  );
  return ours.length > 0 ? Math.max(...ours) : undefined;
}
