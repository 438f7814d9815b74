import type { ApolloServerPlugin } from '@apollo/server';
import type { FastAnswer, FastPath } from '@bien-cuong/http';
import type { GatewayProof, Identity } from '@bien-cuong/tokens';
import type { GatewayContext } from '../context';
import { logger } from '../logger';
import { isRefused, nameOf, tellsOfRefusal } from './refused';

interface Counted {
  clientId: string;
  operation: string;
  calls: number;
  refused: number;
  /** Milliseconds since 1970. */
  lastSeenAt: number;
}

interface Parts {
  /** Of the platform's own provider. */
  identityUrl: string;
  proof: GatewayProof | undefined;
  /** The text of a registered document. */
  textOf: (documentId: string) => string | undefined;
}

const everyMs = 5_000;
const patienceMs = 5_000;
/** A client that names each document anew must not fill the memory: what is beyond is counted without its name. */
const maxNames = 1_000;
const longestName = 200;

/** Counts what partners' programs ask, and tells the platform's own provider, whose administrators see it. */
export class ClientUse {
  #counted = new Map<string, Counted>();
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly parts: Parts) {
    this.#timer = setInterval(() => void this.tell(), everyMs).unref();
  }

  /** @param name the operation's; empty where it has none */
  note({ caller }: Pick<GatewayContext, 'caller'>, name: string, refused: boolean): void {
    if (!isPartner(caller)) return;
    const { clientId } = caller;
    const counted = { clientId, calls: 1, refused: refused ? 1 : 0, lastSeenAt: Date.now() };
    this.#add({ ...counted, operation: name.slice(0, longestName) });
  }

  /** Counts what Apollo Server answers. */
  plugin(): ApolloServerPlugin<GatewayContext> {
    return {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue, operationName, request, response: { body } }) => {
          const { errors = [] } = body.kind === 'single' ? body.singleResult : {};
          this.note(contextValue, operationName ?? request.operationName ?? '', isRefused(errors));
        },
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
          const { operationName, documentId, query } = request;
          const text = query ?? (documentId === undefined ? undefined : this.parts.textOf(documentId));
          if (answer) this.note(context, operationName ?? nameOf(text), tellsOfRefusal(answer.text));
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
      await this.#post([...told.values()]);
    } catch (error) {
      logger.warn({ err: error }, 'the use of partners could not be told');
      for (const counted of told.values()) this.#add(counted);
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.tell();
  }

  async #post(use: Counted[]): Promise<void> {
    const { identityUrl, proof } = this.parts;
    const { ok, status } = await fetch(`${identityUrl}/identity/client-use`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await proof?.header()) },
      body: JSON.stringify(use),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!ok) throw new Error(`The provider of identities answers with ${status}`);
  }

  #add({ calls, refused, ...counted }: Counted): void {
    const named = `${counted.clientId} ${counted.operation}`;
    const isNew = !this.#counted.has(named);
    const operation = isNew && this.#counted.size >= maxNames ? '' : counted.operation;
    const key = `${counted.clientId} ${operation}`;
    const known = this.#counted.get(key);
    this.#counted.set(key, {
      ...{ ...counted, operation },
      ...{ calls: calls + (known?.calls ?? 0), refused: refused + (known?.refused ?? 0) },
      lastSeenAt: Math.max(counted.lastSeenAt, known?.lastSeenAt ?? 0),
    });
  }
}

const isPartner = (caller: Identity | undefined): caller is Identity =>
  caller?.roles.includes('partner') ?? false;
