import { formatError } from '../client-errors';
import { logger } from '../logger';
import { written } from './answer-bytes';
import { SingleFlight } from '../single-flight';
import type { Answers } from '@bien-cuong/answers';
import type { FastAnswer } from '@bien-cuong/http';
import type { Counter } from 'prom-client';
import type { GatewayContext } from '../context';
import type { CompiledOperation } from './compiled-operation';

interface Parts {
  /** The store of answers; undefined: nothing is kept. */
  answers: Answers<GatewayContext> | undefined;
  joined: Counter;
  /** Whether identical queries that run at the same time share one execution. */
  share: boolean;
}

export interface ReadRequest {
  operation: CompiledOperation;
  variables: Record<string, unknown>;
  context: GatewayContext;
  signal: AbortSignal;
}

type Reading = ReadRequest & { key: string | undefined; share: boolean };

/** For a client that has gone. */
const nothing: FastAnswer = { text: '' };

/**
 * Answers queries: from the store, by joining an identical query that is being executed, or by asking the
 * subgraphs.
 */
export class Reader {
  private readonly flights = new SingleFlight<FastAnswer | undefined>();
  private readonly fetches = new SingleFlight<Buffer>();

  constructor(private readonly parts: Parts) {}

  /** Undefined when it could not be executed because of an internal error. */
  read(asked: ReadRequest): Promise<FastAnswer | undefined> | FastAnswer {
    const { operation, variables, context, signal } = asked;
    const { answers, joined, share } = this.parts;
    const key = operation.policy && answers?.keyOf(operation.policy, variables, context);
    const kept = key === undefined ? undefined : answers?.get(key);
    if (kept) return { text: kept.value as Buffer };
    const scope = scopeFor(asked);
    // A read that began before a change is not joined after it, since its answer may be the older one.
    const { began } = context;
    const reading = {
      ...asked,
      context: { ...context, scope },
      key,
      share: share && !this.mayBeOlder(operation),
    };
    if (!reading.share) return settle(this.execute(reading, signal), signal);
    const flight = `${operation.id} ${began} ${scope} ${JSON.stringify(variables)}`;
    if (this.flights.has(flight)) joined.inc();
    return settle(
      this.flights.run(flight, signal, (all) => this.execute(reading, all)),
      signal,
    );
  }

  /** While changes cannot be heard, the count of known changes proves nothing, so reads are not shared. */
  private mayBeOlder({ policy }: CompiledOperation): boolean {
    return policy !== undefined && this.parts.answers?.mayShare(policy) === false;
  }

  /** Must be called after a write: nobody may get what was read before it. */
  forget(): void {
    this.flights.forget();
    this.fetches.forget();
  }

  private async execute(reading: Reading, signal: AbortSignal): Promise<FastAnswer> {
    const { operation, variables, key, share } = reading;
    const context = share ? { ...reading.context, fetches: this.fetches } : reading.context;
    let whole = true;
    const { text, isFit } = await written(operation.plan, {
      variables,
      signal,
      context,
      formatError: (error) => {
        whole = false;
        return formatError(error, context);
      },
    });
    if (!isFit || !whole || key === undefined || !operation.policy) return { text };
    const { began } = context;
    this.parts.answers?.set(operation.policy, key, { began, value: text, bytes: text.length });
    return { text };
  }
}

/** Callers with the same rights share an answer unless it may be one caller's own. */
function scopeFor({ operation: { policy }, context: { scope, identity } }: ReadRequest): string {
  return policy && !policy.private ? scope : `${identity ?? ''} ${scope}`;
}

function settle(
  answer: Promise<FastAnswer | undefined>,
  signal: AbortSignal,
): Promise<FastAnswer | undefined> {
  return answer.catch((error: unknown) => {
    if (signal.aborted) return nothing;
    logger.error({ err: error }, 'an operation could not be executed as compiled');
    return undefined;
  });
}
