import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';
import { z } from 'zod';
import type { Size } from '../operation/operation';
import { LIMIT } from '../sides/reference';
import { digits } from './numbers';
import type { Metric, Row } from './rows';

const path = join(workspaceRoot, 'tools/bench/recorded.json');

/** By how much a ratio may be worse than the recorded one: as much as two runs on one machine may differ. */
const TOLERANCE = 0.2;

/**
 * The latencies of a few short rounds say too little; what access costs is told by the processor, for it matters to throughput
 * less than which of two sets of processes ran just before.
 */
const isCompared = ({ metric, against }: Row): boolean =>
  metric === 'cpu' || (metric === 'throughput' && against === LIMIT);

const recordSchema = z.object({
  date: z.string(),
  ratios: z.record(z.string(), z.object({ small: z.number(), large: z.number() }).partial()),
});

export type Recorded = z.infer<typeof recordSchema>;

const nameOf = ({ row, against }: Row): string => `${row} : ${against}`;

/** The medians that later runs are compared with. */
export function recordOf(rows: readonly Row[], date: string): Recorded {
  const ratios: Record<string, Partial<Record<Size, number>>> = {};
  for (const row of rows.filter(isCompared))
    (ratios[nameOf(row)] ??= {})[row.answer] = Number(row.ratio.median.toPrecision(3));
  return { date, ratios };
}

export function keepRecord(record: Recorded): void {
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

export const readRecord = (): Recorded => recordSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/**
 * Sentences about ratios that became worse by more than a fifth, and about recorded ones that were not
 * measured.
 */
export function lossesSince({ date, ratios }: Recorded, rows: readonly Row[]): string[] {
  return Object.entries(ratios).flatMap(([name, bySize]) =>
    Object.entries(bySize).flatMap(([size, was]) => {
      const row = rows.find((each) => each.answer === size && nameOf(each) === name);
      const before = `${digits(was)} on ${date.slice(0, 10)}`;
      if (!row) return [`${name}, ${size} answers: not measured, ${before}`];
      const { median } = row.ratio;
      return isWorse(row.metric, median, was)
        ? [`${name}, ${size} answers: ${digits(median)}, ${before}`]
        : [];
    }),
  );
}

function isWorse(metric: Metric, now: number, was: number): boolean {
  const kept = 1 - TOLERANCE;
  return metric === 'throughput' ? now < was * kept : now * kept > was;
}
