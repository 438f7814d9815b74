import { Unavailable } from '@bien-cuong/domain';
import { logger } from '../logger';
import { isUnreached } from '../unreached';
import { readAnswer } from './answer';
import { failureAnswer, type FailureCode } from './failure';
import { maskedErrors } from './masked-errors';
import { DeadlineError, OversizeError } from './post-json';
import type { Histogram } from 'prom-client';
import type { GatewayContext } from '../context';
import type { SubgraphRequest, Transport } from '@bien-cuong/plan-executor';
import type { SubgraphSettings } from './settings';

export interface Guard {
  name: string;
  duration: Histogram<'subgraph' | 'outcome'>;
  /** The time limit for one request, in milliseconds. */
  timeoutMs: number;
  /** Whether clients get the texts of its errors, or masked ones. */
  errors?: SubgraphSettings['errors'];
}

/**
 * Makes a transport from a function that sends a request: it measures the time of each request, and turns
 * every failure into errors beside the others' data.
 * @param ask returns the body of a GraphQL response; throws DeadlineError when none came within the given
 * milliseconds
 */
export function guarded(
  { name, duration, timeoutMs, errors: shown = 'passed' }: Guard,
  ask: (request: SubgraphRequest<GatewayContext>, timeoutMs: number) => Promise<unknown>,
): Transport<GatewayContext> {
  // Looked up once: finding a series by its labels costs as much as recording in it.
  const answered = duration.labels(name, 'answered');
  return async (request) => {
    const begun = performance.now();
    const left = request.context.deadline - begun;
    const elapsed = (): number => (performance.now() - begun) / 1_000;
    try {
      if (left <= 0) throw new DeadlineError('no time is left for the operation');
      const answer = readAnswer(await ask(request, Math.min(timeoutMs, left)));
      answered.observe(elapsed());
      if (!answer.errors || shown === 'passed') return answer;
      logger.warn({ subgraph: name, errors: answer.errors }, 'a subgraph answered with errors');
      return { ...answer, errors: maskedErrors(name, answer.errors, request.context.language) };
    } catch (error) {
      const { operation, context, signal } = request;
      if (signal?.aborted) throw error;
      const code = codeOf(error, left < timeoutMs);
      duration.observe({ subgraph: name, outcome: code }, elapsed());
      logger.warn({ subgraph: name, err: error }, 'a subgraph gave no usable answer');
      const wasSent = left > 0 && !isUnsent(error);
      return failureAnswer(operation, { code, wasSent }, context.language);
    }
  };
}

const isUnsent = (error: unknown): boolean => error instanceof Unavailable || isUnreached(error);

function codeOf(error: unknown, isOperationsTime: boolean): FailureCode {
  if (error instanceof OversizeError) return 'ANSWER_TOO_LARGE';
  if (!(error instanceof DeadlineError)) return 'SUBGRAPH_UNAVAILABLE';
  return isOperationsTime ? 'TIMEOUT' : 'SUBGRAPH_TIMEOUT';
}
