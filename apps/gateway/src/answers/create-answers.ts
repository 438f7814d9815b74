import { Answers, measureAnswers } from '@bien-cuong/answers';
import { today } from '@bien-cuong/domain';
import type { GatewayContext } from '../context';
import type { GatewayEnvironment } from '../environment';
import type { GatewayMetrics } from '../metrics';

const MiB = 1024 * 1024;

/** The store of answers, unless configuration wants none. */
export function createAnswers(
  { storedAnswersMiB, neverStored, executor }: GatewayEnvironment,
  { registry }: GatewayMetrics,
): Answers<GatewayContext> | undefined {
  if (storedAnswersMiB === 0 || executor === 'stock') return undefined;
  const answers = new Answers<GatewayContext>({
    maxBytes: storedAnswersMiB * MiB,
    except: neverStored,
    callerOf: ({ scope, identity }) => ({ scope, identity, variant: dayOf(Date.now()) }),
  });
  measureAnswers(answers, registry);
  return answers;
}

let day = { minute: 0, name: '' };

/** What holds today may not hold tomorrow, although nobody wrote anything. Asked for every entity, so kept for a minute. */
function dayOf(now: number): string {
  const minute = Math.floor(now / 60_000);
  if (day.minute !== minute) day = { minute, name: today(new Date(now)) };
  return day.name;
}
