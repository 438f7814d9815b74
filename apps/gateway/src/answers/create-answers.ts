import { Answers, measureAnswers } from '@bien-cuong/answers';
import type { GatewayContext } from '../context';
import type { GatewayEnvironment } from '../environment';
import type { GatewayMetrics } from '../metrics';

const MiB = 1024 * 1024;

/** The store of answers, unless it is switched off. */
export function createAnswers(
  { storedAnswersMiB, neverStored, executor, settingsOf }: GatewayEnvironment,
  { registry }: GatewayMetrics,
): Answers<GatewayContext> | undefined {
  if (storedAnswersMiB === 0 || executor === 'stock') return undefined;
  const answers = new Answers<GatewayContext>({
    maxBytes: storedAnswersMiB * MiB,
    except: neverStored,
    // A subgraph of others that gets the token may answer each caller differently; the platform's own answer
    // by rights alone.
    isPrivate: (subgraph) => settingsOf(subgraph).token && !settingsOf(subgraph).ours,
    // The day is part of the key: answers about today change at midnight without a write.
    callerOf: ({ scope, identity, day }) => ({ scope, identity, variant: day }),
  });
  measureAnswers(answers, registry);
  return answers;
}
