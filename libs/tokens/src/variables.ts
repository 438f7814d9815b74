import { z } from 'zod';

const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });

/** What every service that is asked with tokens reads from its environment. */
export const tokenVariables = z.object({
  /** The OpenID Connect provider whose tokens are accepted; unset: for a developer on loopback alone. */
  OIDC_ISSUER: webUrl.optional(),
  /** Where its public keys are, when that is not to be asked of the provider (it may be nearer by another address). */
  OIDC_JWKS_URI: webUrl.optional(),
  API_AUDIENCE: z.string().default('urn:bien-cuong:api'),
  /** What the header `typ` of access tokens says; `none`: nothing. Other providers than the platform's own may differ. */
  ACCESS_TOKEN_TYP: z.string().default('at+jwt'),
  /** Claims that hold an account's roles and provinces; a path with dots for nested ones, as Keycloak has them. */
  ROLES_CLAIM: z.string().default('roles'),
  PROVINCES_CLAIM: z.string().default('provinces'),
  /** Shared by gateways and subgraphs, so that a subgraph knows a gateway by it; unset: on loopback alone. */
  GATEWAY_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Where the provider says whether a token still holds (RFC 7662): asked before anything is changed. */
  INTROSPECTION_URI: webUrl.optional(),
  /** `id:secret` of a client that may ask there; without it the proof of GATEWAY_SECRET is sent. */
  INTROSPECTION_CLIENT: z.string().includes(':', { error: 'must read id:secret' }).optional(),
  /** Whoever sends it as a bearer token may read the metrics; unset: nobody, where there is a provider. */
  METRICS_TOKEN: z.string().min(32, 'must have at least 32 characters').optional(),
});

export type TokenEnvironment = z.infer<typeof tokenVariables>;
