import type { ApolloServerPlugin } from '@apollo/server';
import type { FastAnswer, FastPath } from '@bien-cuong/http';
import type { Identity } from '@bien-cuong/tokens';
import type { GatewayContext } from '../context';
import { isRefused, nameOf, tellsOfRefusal } from './refused';
import { type Provider, Reporter } from './reporter';

interface Counted {
  clientId: string;
  operation: string;
  calls: number;
  refused: number;
  /** Milliseconds since 1970. */
  lastSeenAt: number;
}

type TextOf = (documentId: string) => string | undefined;

/**
 * A client that gives each document a new name must not fill the memory: further names are counted together.
 */
const most = 400;
const longestName = 200;

/** Counts the operations of partners' programs, for administrators. */
export class ClientUse {
  readonly #telling: Reporter<Counted>;

  /** @param textOf the text of a registered document */
  constructor(
    provider: Provider,
    private readonly textOf: TextOf,
  ) {
    this.#telling = new Reporter(provider, { path: 'client-use', most, sum });
  }

  /** @param name the operation's name; empty where it has none */
  note({ caller }: Pick<GatewayContext, 'caller'>, name: string, refused: boolean): void {
    if (!isPartner(caller)) return;
    const { clientId } = caller;
    const given = name.slice(0, longestName);
    const operation = this.#telling.exceeds(`${clientId} ${given}`) ? '' : given;
    const counted = { clientId, operation, calls: 1, refused: refused ? 1 : 0, lastSeenAt: Date.now() };
    this.#telling.add(`${clientId} ${operation}`, counted);
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

  /** Wraps the fast path, to count what it answers. */
  counting(fast: FastPath<GatewayContext>): FastPath<GatewayContext> {
    return {
      execute: (request, context, signal) => {
        const pending = fast.execute(request, context, signal);
        if (!isPartner(context.caller)) return pending;
        const note = (answer: FastAnswer | undefined) => {
          const { operationName, documentId, query } = request;
          const text = query ?? (documentId === undefined ? undefined : this.textOf(documentId));
          if (answer) this.note(context, operationName ?? nameOf(text), tellsOfRefusal(answer.text));
          return answer;
        };
        return pending instanceof Promise ? pending.then(note) : note(pending);
      },
    };
  }

  stop(): Promise<void> {
    return this.#telling.stop();
  }
}

function sum(one: Counted, other: Counted): Counted {
  return {
    ...one,
    calls: one.calls + other.calls,
    refused: one.refused + other.refused,
    lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt),
  };
}

const isPartner = (caller: Identity | undefined): caller is Identity =>
  caller?.roles.includes('partner') ?? false;
