import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestRefusal } from '@bien-cuong/http';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context';
import { type Provider, Telling } from './telling';

interface Told {
  code: string;
  address: string;
  operation: string;
  subject?: string;
  clientId?: string;
  roles?: readonly string[];
  times: number;
}

/** Refusals of different callers that are told apart between two times of telling; more are summed up by their code. */
const most = 400;
const longestName = 200;

/** What a gateway refuses of what it has read; what subgraphs refuse they record themselves. */
const codes = new Set(['QUERY_TOO_LARGE', 'QUERY_TOO_EXPENSIVE', 'INTROSPECTION_DISABLED']);
/** The same before it has read anything. Not that nobody could tell who asks: that is the platform's own fault. */
const unread = new Set(['UNAUTHENTICATED', 'TOO_MANY_REQUESTS', 'PERSISTED_QUERY_ONLY', 'QUERY_TOO_LARGE']);

/** What a gateway refuses without asking a subgraph is recorded in the provider's audit trail, summed up: anybody can cause it. */
export class Refusals {
  readonly #telling: Telling<Told>;

  constructor(provider: Provider) {
    const sum = (one: Told, other: Told): Told => ({ ...one, times: one.times + other.times });
    this.#telling = new Telling(provider, { path: 'refusals', most, sum });
  }

  /** Notes what is refused before it is read. */
  noteUnread(refusal: RequestRefusal<GatewayContext>): void {
    if (unread.has(refusal.code)) this.#note(refusal, '');
  }

  /** Notes what another team's subgraph was not asked for, since it keeps no trail. */
  noteForbidden(context: GatewayContext, what: string): void {
    const ip = context.headers['x-forwarded-for'] ?? '';
    this.#note({ code: 'FORBIDDEN', ip, context }, what);
  }

  #note({ code, ip, context }: RequestRefusal<GatewayContext>, name: string): void {
    const { caller } = context ?? {};
    const operation = name.slice(0, longestName);
    const by = caller && { subject: caller.subject, clientId: caller.clientId, roles: caller.roles };
    const told: Told = { code, address: ip, operation, ...by, times: 1 };
    const key = JSON.stringify([code, ip, operation, caller?.subject, caller?.clientId]);
    if (!this.#telling.exceeds(key)) this.#telling.add(key, told);
    else this.#telling.add(code, { code, address: '', operation: '', times: 1 });
  }

  /** Notes what is refused before it is executed. */
  plugin(): ApolloServerPlugin<GatewayContext> {
    return {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue: context, operationName, response: { body } }) => {
          const { errors = [] } = body.kind === 'single' ? body.singleResult : {};
          const code = codeOf(errors);
          const ip = context.headers['x-forwarded-for'] ?? '';
          if (code !== undefined) this.#note({ code, ip, context }, operationName ?? '');
        },
      }),
    };
  }

  stop(): Promise<void> {
    return this.#telling.stop();
  }
}

const codeOf = (errors: readonly GraphQLFormattedError[]): string | undefined =>
  errors.map(({ extensions }) => String(extensions?.['code'])).find((code) => codes.has(code));
