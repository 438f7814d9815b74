import { formatError } from '../client-errors';
import { logger } from '../logger';
import { written } from './written';
import { SingleFlight } from '../single-flight';
import type { Answers } from '@bien-cuong/answers';
import type { FastAnswer } from '@bien-cuong/http';
import type { Counter } from 'prom-client';
import type { GatewayContext } from '../context';
import type { CompiledOperation } from './compiled-operation';

interface Parts {
  /** Answers kept from earlier; none: nothing is kept. */
  answers: Answers<GatewayContext> | undefined;
  joined: Counter;
  /** Whether identical readings that are going on are shared. */
  share: boolean;
}

export interface Asked {
  operation: CompiledOperation;
  variables: Record<string, unknown>;
  context: GatewayContext;
  signal: AbortSignal;
}

type Reading = Asked & { key: string | undefined; share: boolean };

/** Nobody hears it. */
const nothing: FastAnswer = { text: '' };

/** Answers queries: with what was kept, with what an identical one is just reading, or by asking the subgraphs. */
export class Reader {
  private readonly flights = new SingleFlight<FastAnswer | undefined>();
  private readonly fetches = new SingleFlight<Buffer>();

  constructor(private readonly parts: Parts) {}

  /** undefined: it could not be executed, for a reason that is ours. */
  read(asked: Asked): Promise<FastAnswer | undefined> | FastAnswer {
    const { operation, variables, context, signal } = asked;
    const { answers, joined, share } = this.parts;
    const key = operation.policy && answers?.keyOf(operation.policy, variables, context);
    const kept = key === undefined ? undefined : answers?.get(key);
    if (kept) return { text: kept.value as Buffer };
    const scope = scopeFor(asked);
    // What began before a change is not joined after it: its answer may be the older one.
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

  /** While changes go unheard, the count of those that are known says nothing. */
  private mayBeOlder({ policy }: CompiledOperation): boolean {
    return policy !== undefined && this.parts.answers?.mayShare(policy) === false;
  }

  /** After a write nobody may get what was read before it. */
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

/** Who has the same rights shares what is not known to be their own. */
function scopeFor({ operation: { policy }, context: { scope, identity } }: Asked): string {
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
