import { createHash } from 'node:crypto';

import type { Answers } from './answers';
import type { Fetch, Policy } from './policy';
import { roughSize } from './rough-size';

/** Implements the plan executor's entity store: keeps entities one by one. */
export class EntityAnswers<Context> {
  private readonly policies = new WeakMap<Operation, Policy>();

  /**
   * @param answers the store to keep them in, within the same bound as whole answers
   * @param began gives the event count at the time the request began
   */
  constructor(
    private readonly answers: Answers<Context>,
    private readonly began: (context: Context) => number,
  ) {}

  get(operation: Operation, key: string, context: Context): unknown {
    const whole = this.answers.keyOf(this.policyOf(operation), key, context);
    return whole === undefined ? undefined : this.answers.get(whole)?.value;
  }

  set(operation: Operation, key: string, value: unknown, context: Context): void {
    const policy = this.policyOf(operation);
    const whole = this.answers.keyOf(policy, key, context);
    if (whole === undefined) return;
    this.answers.set(policy, whole, { began: this.began(context), value, bytes: roughSize(value) });
  }

  private policyOf(operation: Operation): Policy {
    const known = this.policies.get(operation);
    if (known) return known;
    const { operationName = '', subgraph, query } = operation;
    const id = createHash('sha256').update(`${subgraph}\0${operationName}\0${query}`).digest('base64');
    const policy = this.answers.policy(id, [operation]);
    this.policies.set(operation, policy);
    return policy;
  }
}

/**
 * The executor's description of a fetch. It is the same object as long as the plan lives, so it can be a key.
 */
interface Operation extends Fetch {
  query: string;
  operationName?: string | undefined;
}
