import type { Answers, Policy } from '@bien-cuong/answers';
import type { CompiledGateway, CompiledPlan } from '@bien-cuong/plan-executor';
import { logger } from '../logger';
import type { ValidOperation } from '../caches/known-operations';
import type { GatewayContext } from '../context';

/** An operation that is ready to be executed. */
export interface CompiledOperation {
  /** Unique to this operation on this supergraph. */
  readonly id: number;
  readonly plan: CompiledPlan<GatewayContext>;
  /** Whether and how long its answers are kept. */
  readonly policy: Policy | undefined;
}

interface Parts {
  gateway: CompiledGateway<GatewayContext>;
  answers: Answers<GatewayContext> | undefined;
}

let count = 0;

/** Undefined when the compiled executor cannot run the operation, or the supergraph it was validated on. */
export function compileOperation(
  { query, operationName, document, schema }: ValidOperation,
  { gateway, answers }: Parts,
): CompiledOperation | undefined {
  if (schema !== gateway.schema) return undefined;
  try {
    const plan = gateway.compile({ document, operationName });
    if (!plan) return undefined;
    const policy = answers?.policy(`${operationName ?? ''}\0${query}`, plan.operations);
    return { id: count++, plan, policy };
  } catch (error) {
    // Apollo Server plans it again and reports the error to the client.
    logger.warn({ err: error }, 'an operation could not be compiled');
    return undefined;
  }
}
