import type { Answers, Policy } from '@bien-cuong/answers';
import type { CompiledGateway, CompiledPlan } from '@bien-cuong/plan-executor';
import { logger } from '../logger';
import type { ValidOperation } from '../caches/known-operations';
import type { GatewayContext } from '../context';

/** An operation that is ready to be executed. */
export interface CompiledOperation {
  /** Tells it from all others, also from the same operation on another supergraph. */
  readonly id: number;
  readonly plan: CompiledPlan<GatewayContext>;
  /** Whether and for how long its answers are kept. */
  readonly policy: Policy | undefined;
}

interface Parts {
  gateway: CompiledGateway<GatewayContext>;
  answers: Answers<GatewayContext> | undefined;
}

let count = 0;

/** undefined: the operation, or the supergraph it was found valid on, is nothing for the compiled executor. */
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
    // Apollo Server plans it again and says the same to the client.
    logger.warn({ err: error }, 'an operation could not be compiled');
    return undefined;
  }
}
