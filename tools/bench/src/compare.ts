import { operation } from './operation';
import { statementsOf } from './measure/counters';
import { measureLatency, measureThroughput, type Window } from './measure/load';
import { measureRound, type Side } from './measure/round';
import { openTarget, type Target } from './measure/target';
import { requireEqual } from './require-equal';
import { type Round, type Row, rowsOf } from './results/rows';
import type { Platform } from './sides/platform';
import type { ReferenceSide } from './sides/reference';

const WARM_UP = 1_500;
const COUNTED = 10;

export interface Comparison {
  platform: Platform;
  reference: ReferenceSide;
  /** What the answer is called in the results. */
  label: string;
  rounds: number;
  milliseconds: number;
  signal: AbortSignal;
  onProgress: (line: string) => void;
}

/** Measures both sides round by round, each side first in turn, after making sure that they give the same answer. */
export async function compare(comparison: Comparison): Promise<Row[]> {
  const { platform, reference, label, rounds, onProgress } = comparison;
  const targets = {
    platform: openTarget('The platform', platform.url, operation),
    reference: openTarget('The reference', reference.url, operation),
  };
  try {
    const answer = await targets.platform.ask();
    requireEqual(answer, await targets.reference.ask());
    const sides = await sidesOf(targets, comparison);
    await warmUp([sides.platform, sides.reference], comparison);
    const measured: Round[] = [];
    for (let index = 0; index < rounds; index += 1) {
      onProgress(`round ${index + 1} of ${rounds}`);
      measured.push(await oneRound(sides, comparison, index % 2 === 0));
    }
    return rowsOf(`${label}, ${(Buffer.byteLength(answer) / 1024).toFixed(1)} KB`, measured);
  } finally {
    await Promise.all(Object.values(targets).map((target) => target.close()));
  }
}

interface Sides {
  platform: Side;
  reference: Side;
}

async function sidesOf(
  targets: { platform: Target; reference: Target },
  { platform, reference }: Comparison,
): Promise<Sides> {
  const side = async (target: Target, services: string[]): Promise<Side> => ({
    ...{ target, services, bytes: await target.weigh() },
  });
  return {
    platform: await side(targets.platform, Object.values(platform.services)),
    reference: await side(targets.reference, [reference.url]),
  };
}

/** Just-in-time compilers, pools and caches come to rest before anything counts. */
async function warmUp(sides: Side[], { milliseconds, signal, onProgress }: Comparison): Promise<void> {
  onProgress('warming up');
  for (const { target, bytes } of sides) {
    const window: Window = { milliseconds: Math.min(WARM_UP, milliseconds), bytes, signal };
    await measureThroughput(target, window);
    await measureLatency(target, window);
  }
}

async function oneRound(sides: Sides, comparison: Comparison, platformFirst: boolean): Promise<Round> {
  const settings = { ...comparison, postgresPid: comparison.platform.postgres.pid };
  const order = platformFirst ? (['platform', 'reference'] as const) : (['reference', 'platform'] as const);
  const figures: Partial<Pick<Round, 'platform' | 'reference'>> = {};
  for (const name of order) figures[name] = await measureRound(sides[name], settings);
  const statements = await countStatements(sides.platform.target, comparison.platform.subgraphs);
  return { ...(figures as Pick<Round, 'platform' | 'reference'>), statements };
}

/** How many statements each subgraph sends for one request. */
async function countStatements(
  target: Target,
  subgraphs: Record<string, string>,
): Promise<Record<string, number>> {
  const before = await statementsOf(subgraphs);
  for (let index = 0; index < COUNTED; index += 1) await target.weigh();
  const after = await statementsOf(subgraphs);
  return Object.fromEntries(
    Object.keys(after).map((name) => [name, ((after[name] ?? 0) - (before[name] ?? 0)) / COUNTED]),
  );
}
