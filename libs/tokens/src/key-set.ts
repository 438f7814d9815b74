import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });

const patience = 5_000;

/** Where the provider publishes its keys (OpenID Connect Discovery 1.0, section 4). */
async function discoverKeys(issuer: string): Promise<URL> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${url} answers with ${response.status}`);
  const found = metadata.parse(await response.json());
  if (found.issuer !== issuer) throw new Error(`${url} belongs to ${found.issuer}`);
  return new URL(found.jwks_uri);
}

/**
 * The provider's public keys. They are cached, and fetched again when a token names an unknown key, but at
 * most twice a minute. If the provider cannot be reached yet, it is asked again later.
 */
export function providersKeys(issuer: string, jwksUri: string | undefined): JWTVerifyGetKey {
  let pending: Promise<JWTVerifyGetKey> | undefined;
  const find = async () =>
    createRemoteJWKSet(jwksUri === undefined ? await discoverKeys(issuer) : new URL(jwksUri), {
      timeoutDuration: patience,
    });
  return async (header, token) => {
    pending ??= find().catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    const keys = await pending;
    return keys(header, token);
  };
}
