import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestRefusal } from '@bien-cuong/http';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context';
import { type Provider, Reporter } from './reporter';

interface ReportedRefusal {
  code: string;
  address: string;
  operation: string;
  subject?: string;
  clientId?: string;
  roles?: readonly string[];
  times: number;
}

/** How many refusals are kept separately between two reports; more are summed up by their code. */
const most = 400;
const longestName = 200;

/** The codes of refusals after a request was read that the gateway records; subgraphs record their own. */
const codes = new Set(['QUERY_TOO_LARGE', 'QUERY_TOO_EXPENSIVE', 'INTROSPECTION_DISABLED']);
/**
 * The codes of refusals before a request is read. A caller that could not be identified because of an outage
 * is not among them: that is the platform's own fault.
 */
const unread = new Set(['UNAUTHENTICATED', 'TOO_MANY_REQUESTS', 'PERSISTED_QUERY_ONLY', 'QUERY_TOO_LARGE']);

/**
 * Records what the gateway refuses without asking a subgraph, in the identity provider's audit trail.
 * Refusals are summed up, because anybody can cause them.
 */
export class RefusalReport {
  readonly #telling: Reporter<ReportedRefusal>;

  constructor(provider: Provider) {
    const sum = (one: ReportedRefusal, other: ReportedRefusal): ReportedRefusal => ({
      ...one,
      times: one.times + other.times,
    });
    this.#telling = new Reporter(provider, { path: 'refusals', most, sum });
  }

  /** Notes a request that is refused before it is read. */
  noteUnread(refusal: RequestRefusal<GatewayContext>): void {
    if (unread.has(refusal.code)) this.#note(refusal, '');
  }

  /** Notes what another team's subgraph was not asked for, since it keeps no audit trail. */
  noteForbidden(context: GatewayContext, what: string): void {
    const ip = context.headers['x-forwarded-for'] ?? '';
    this.#note({ code: 'FORBIDDEN', ip, context }, what);
  }

  #note({ code, ip, context }: RequestRefusal<GatewayContext>, name: string): void {
    const { caller } = context ?? {};
    const operation = name.slice(0, longestName);
    const by = caller && { subject: caller.subject, clientId: caller.clientId, roles: caller.roles };
    const told: ReportedRefusal = { code, address: ip, operation, ...by, times: 1 };
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
