import type { ApolloServerPlugin } from '@apollo/server';
import type { FastAnswer, FastPath } from '@bien-cuong/http';
import type { GatewayProof, Identity } from '@bien-cuong/tokens';
import type { GatewayContext } from './context';
import { logger } from './logger';

interface Counted {
  clientId: string;
  operation: string;
  calls: number;
  refused: number;
  /** Milliseconds since 1970. */
  lastSeenAt: number;
}

const everyMs = 10_000;
const patienceMs = 5_000;
/** A client that names each document anew must not fill the memory. */
const maxKept = 1_000;
const longestName = 200;
const forbidden = '"code":"FORBIDDEN"';

/** Counts what partners' programs ask, and tells the platform's own provider, whose administrators see it. */
export class ClientUse {
  readonly #url: string;
  #counted = new Map<string, Counted>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    identityUrl: string,
    private readonly proof: GatewayProof | undefined,
  ) {
    this.#url = `${identityUrl}/identity/client-use`;
    this.#timer = setInterval(() => void this.tell(), everyMs).unref();
  }

  /** @param refused whether not everything was answered that was asked for */
  note({ caller }: Pick<GatewayContext, 'caller'>, name: string, refused: boolean): void {
    if (!isPartner(caller)) return;
    const operation = name.slice(0, longestName);
    const key = `${caller.clientId} ${operation}`;
    const known = this.#counted.get(key);
    if (!known && this.#counted.size >= maxKept) return;
    const { calls = 0, refused: before = 0 } = known ?? {};
    this.#counted.set(key, {
      ...{ clientId: caller.clientId, operation, calls: calls + 1 },
      ...{ refused: before + (refused ? 1 : 0), lastSeenAt: Date.now() },
    });
  }

  /** What Apollo Server answers. */
  plugin(): ApolloServerPlugin<GatewayContext> {
    return {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue, operationName, errors = [] }) =>
          this.note(contextValue, operationName ?? '', errors.length > 0),
      }),
    };
  }

  /** The same way with what is answered on it counted. */
  counting(fast: FastPath<GatewayContext>): FastPath<GatewayContext> {
    return {
      execute: (request, context, signal) => {
        const pending = fast.execute(request, context, signal);
        if (!isPartner(context.caller)) return pending;
        const note = (answer: FastAnswer | undefined) => {
          if (answer) this.note(context, nameOf(request), answer.text.includes(forbidden));
          return answer;
        };
        return pending instanceof Promise ? pending.then(note) : note(pending);
      },
    };
  }

  /** While the provider is away it goes on counting. */
  async tell(): Promise<void> {
    if (this.#counted.size === 0) return;
    const told = this.#counted;
    this.#counted = new Map();
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await this.proof?.header()) },
        body: JSON.stringify([...told.values()]),
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!response.ok) throw new Error(`The provider of identities answers with ${response.status}`);
    } catch (error) {
      logger.warn({ err: error }, 'the use of partners could not be told');
      for (const [key, counted] of told) this.#countAgain(key, counted);
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.tell();
  }

  #countAgain(key: string, { calls, refused, ...counted }: Counted): void {
    const since = this.#counted.get(key);
    this.#counted.set(key, {
      ...counted,
      ...{ calls: calls + (since?.calls ?? 0), refused: refused + (since?.refused ?? 0) },
      lastSeenAt: since?.lastSeenAt ?? counted.lastSeenAt,
    });
  }
}

const isPartner = (caller: Identity | undefined): caller is Identity =>
  caller?.roles.includes('partner') ?? false;

const nameOf = ({ operationName, query = '' }: { operationName?: string; query?: string }): string =>
  operationName ?? /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
