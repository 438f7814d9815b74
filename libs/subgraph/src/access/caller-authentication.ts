import { preferredLanguage } from '@bien-cuong/domain';
import { forwardedRequestId, type RequestHead } from '@bien-cuong/http';
import {
  type Identity,
  proofHeader,
  ProofVerifier,
  quotaOf,
  TokenRefusal,
  type TokenEnvironment,
  tokenVerifier,
} from '@bien-cuong/tokens';

import { createContext, type SubgraphContext } from '../serve/context';

/**
 * Identifies callers by their tokens and gateways by their proofs, as far as the environment configures it.
 */
export class CallerAuthentication {
  readonly #tokens;
  readonly #proofs;

  /** @param service the name that gateways know it by */
  constructor(variables: TokenEnvironment, service: string) {
    const { GATEWAY_SECRET: secret } = variables;
    this.#tokens = tokenVerifier(variables);
    this.#proofs = secret === undefined ? undefined : new ProofVerifier(secret, service);
  }

  /**
   * The context of a request, without a promise when its token and proof were seen before.
   * @throws GraphQLError with status 401 and a challenge when there is an identity provider but no valid
   * token
   */
  context({ headers, id, ip }: RequestHead): SubgraphContext | Promise<SubgraphContext> {
    const language = headers['accept-language'];
    const contextFor = (caller: Identity | undefined, byGateway: boolean) =>
      createContext(language, {
        ...(caller && { caller }),
        byGateway,
        headers,
        // A gateway's id goes through all services; nobody else may choose one.
        requestId: (byGateway ? forwardedRequestId(headers) : undefined) ?? id,
        // Anybody but a gateway could write any address there.
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

  /**
   * Whose requests the request is counted with; undefined for one from a proven gateway, which counts its own
   * callers' requests.
   */
  quotaOf({ caller, byGateway }: SubgraphContext, { ip }: RequestHead) {
    return byGateway && this.#proofs ? undefined : quotaOf(caller, ip);
  }

  /** Without a secret every caller counts as a gateway: that is for a developer on loopback. */
  isGateway(headers: RequestHead['headers']): boolean | Promise<boolean> {
    return this.#proofs?.holds(headers[proofHeader]) ?? true;
  }
}

function refuse(error: unknown, acceptLanguage: string | undefined): never {
  if (!(error instanceof TokenRefusal)) throw error;
  if (error.reason === 'unavailable') console.error(error.cause);
  throw error.toGraphQLError(preferredLanguage(acceptLanguage));
}
