import { loadavg } from 'node:os';
import type { Report } from '@bien-cuong/start/report';
import { answersOf } from './compare/answers';
import type { Measured } from './compare/stage';
import type { Options } from './options';
import { describeMachine } from './results/machine';
import type { Results } from './results/results';
import { nearFreeStages } from './stages/near-free';
import { onPostgresStage, stageOf } from './stages/on-postgres';
import type { Setting } from './stages/setting';
import { fillWith } from './stages/fill-with';
import { type Found, withPlatform } from './stages/with-platform';

/** A whole run: starts, compares and stops everything, whatever happens in between. */
export async function bench(options: Options, report: Report, signal: AbortSignal): Promise<Results> {
  const [loadBefore = 0] = loadavg();
  return { ...(await withPlatform(options, report, signal, compareAll)), loadBefore };
}

/** Compares everything on a platform that runs. */
export async function compareAll(found: Found): Promise<Omit<Results, 'loadBefore'>> {
  const { options } = found;
  const measured: Measured[] = [];
  const filled: Record<string, number> = {};
  for (const [index, rows] of options.rows.entries()) {
    if (rows > 0) filled[stageOf(rows)] = await fillWith(rows, found);
    const setting: Setting = { ...found, answers: await answersOf(found.reference.side, options.questions) };
    if (index === 0 && options.nearFree) measured.push(...(await nearFreeStages(setting)));
    measured.push(...(await onPostgresStage(setting, rows)));
  }
  return {
    date: new Date().toISOString(),
    machine: await describeMachine(found.platform.postgres.url),
    rounds: options.rounds,
    seconds: options.milliseconds / 1_000,
    measured,
    filled,
    missing: found.missing,
    lost: found.lost,
  };
}
