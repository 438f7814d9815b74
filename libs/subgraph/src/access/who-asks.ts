import { preferredLanguage } from '@bien-cuong/domain';
import { forwardedRequestId, type RequestHead } from '@bien-cuong/http';
import {
  type Identity,
  proofHeader,
  ProofVerifier,
  quotaOf,
  Refusal,
  type TokenEnvironment,
  tokenVerifier,
} from '@bien-cuong/tokens';

import { createContext, type SubgraphContext } from '../serve/context';

/** Knows callers by their tokens and gateways by their proofs, as far as the environment says how. */
export class WhoAsks {
  readonly #tokens;
  readonly #proofs;

  /** @param service the name by which gateways know it */
  constructor(variables: TokenEnvironment, service: string) {
    const { GATEWAY_SECRET: secret } = variables;
    this.#tokens = tokenVerifier(variables);
    this.#proofs = secret === undefined ? undefined : new ProofVerifier(secret, service);
  }

  /**
   * The context of a request, at once when its token and its proof were seen before.
   * @throws GraphQLError with status 401 and a challenge when there is a provider of identities and no token that holds
   */
  context({ headers, id, ip }: RequestHead): SubgraphContext | Promise<SubgraphContext> {
    const language = headers['accept-language'];
    const contextFor = (caller: Identity | undefined, byGateway: boolean) =>
      createContext(language, {
        ...(caller && { caller }),
        byGateway,
        headers,
        // A gateway's own goes through all services; nobody else chooses one.
        requestId: (byGateway ? forwardedRequestId(headers) : undefined) ?? id,
        // Who is no gateway could put any address there.
        address: (byGateway ? headers['x-forwarded-for']?.toString() : undefined) ?? ip,
      });
    try {
      const caller = this.#tokens?.identify(headers.authorization);
      const byGateway = this.isGateway(headers);
      if (!(caller instanceof Promise) && typeof byGateway === 'boolean')
        return contextFor(caller, byGateway);
      return Promise.all([caller, byGateway]).then(
        ([known, proven]) => contextFor(known, proven),
        (error: unknown) => refuse(error, language),
      );
    } catch (error) {
      return refuse(error, language);
    }
  }

  /** Whose request it is; undefined: of a gateway that has proved itself, which counts its callers' own. */
  quotaOf({ caller, byGateway }: SubgraphContext, { ip }: RequestHead) {
    return byGateway && this.#proofs ? undefined : quotaOf(caller, ip);
  }

  /** Without a secret everybody passes for a gateway: a developer's, on loopback. */
  isGateway(headers: RequestHead['headers']): boolean | Promise<boolean> {
    return this.#proofs?.holds(headers[proofHeader]) ?? true;
  }
}

function refuse(error: unknown, acceptLanguage: string | undefined): never {
  if (!(error instanceof Refusal)) throw error;
  if (error.reason === 'unavailable') console.error(error.cause);
  throw error.toGraphQLError(preferredLanguage(acceptLanguage));
}
