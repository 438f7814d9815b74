import { Answers, measureAnswers } from '@bien-cuong/answers';
import type { GatewayContext } from '../context';
import type { GatewayEnvironment } from '../environment';
import type { GatewayMetrics } from '../metrics';

const MiB = 1024 * 1024;

/** The store of answers, unless configuration wants none. */
export function createAnswers(
  { storedAnswersMiB, neverStored, executor, settingsOf }: GatewayEnvironment,
  { registry }: GatewayMetrics,
): Answers<GatewayContext> | undefined {
  if (storedAnswersMiB === 0 || executor === 'stock') return undefined;
  const answers = new Answers<GatewayContext>({
    maxBytes: storedAnswersMiB * MiB,
    except: neverStored,
    // What it makes of a token is its own affair; the platform's own decide by rights alone.
    isPrivate: (subgraph) => settingsOf(subgraph).token && !settingsOf(subgraph).ours,
    // What holds today may not hold tomorrow, although nobody wrote anything.
    callerOf: ({ scope, identity, day }) => ({ scope, identity, variant: day }),
  });
  measureAnswers(answers, registry);
  return answers;
}
