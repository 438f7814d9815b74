import { z } from 'zod';

const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });

/** The variables of every service that requires tokens. */
export const tokenVariables = z.object({
  /** The OpenID Connect provider whose tokens are accepted; unset only for a developer on loopback. */
  OIDC_ISSUER: webUrl.optional(),
  /**
   * Where its public keys are, when the provider should not be asked for it (another address may be nearer).
   */
  OIDC_JWKS_URI: webUrl.optional(),
  API_AUDIENCE: z.string().default('urn:bien-cuong:api'),
  /**
   * The header `typ` of access tokens; `none`: they have no such header. Other providers may differ from the
   * platform's own.
   */
  ACCESS_TOKEN_TYP: z.string().default('at+jwt'),
  /** Claims that hold an account's roles and provinces; a path with dots for nested ones, as Keycloak has them. */
  ROLES_CLAIM: z.string().default('roles'),
  PROVINCES_CLAIM: z.string().default('provinces'),
  /**
   * Shared by gateways and subgraphs, so that a subgraph can recognise a gateway; may be unset on loopback
   * only.
   */
  GATEWAY_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Where the provider says whether a token is still active (RFC 7662); asked before every write. */
  INTROSPECTION_URI: webUrl.optional(),
  /** `id:secret` of a client that may ask there; without it, a proof made with GATEWAY_SECRET is sent. */
  INTROSPECTION_CLIENT: z.string().includes(':', { error: 'must read id:secret' }).optional(),
  /** The bearer token for reading the metrics; unset: nobody may, where there is a provider. */
  METRICS_TOKEN: z.string().min(32, 'must have at least 32 characters').optional(),
});

export type TokenEnvironment = z.infer<typeof tokenVariables>;
