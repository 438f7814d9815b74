import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from './operator-error';
import type { Report } from './report';

export interface Kept {
  name: string;
  /** Resolves with the reason when it has ended. */
  ended: () => Promise<string>;
  /** Starts it again and waits until it works. */
  restart: () => Promise<void>;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;
const CALM = 60_000;

/**
 * Restarts something whenever it ends, after a pause that doubles while it keeps failing. Returns when the
 * signal is aborted because the platform stops; throws errors that no restart can fix.
 */
export async function keepAlive(kept: Kept, report: Report, stopped: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE;
  for (let since = Date.now(); ; since = Date.now()) {
    const reason = await kept.ended();
    if (stopped.aborted) return;
    if (Date.now() - since > CALM) pause = FIRST_PAUSE;
    report.warn(`${kept.name} ended (${reason}); it is started again.`);
    await sleep(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    if (stopped.aborted) return;
    const works = await tryRestart(kept, report);
    if (works && !stopped.aborted) report.note(`${kept.name} works again.`);
  }
}

async function tryRestart(kept: Kept, report: Report): Promise<boolean> {
  try {
    await kept.restart();
    return true;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    report.warn(error.message);
    return false;
  }
}
