import { timingSafeEqual } from 'node:crypto';
import { isLoopback } from '@bien-cuong/environment';
import type { z } from 'zod';
import type { TokenEnvironment } from './variables';

interface Reachable extends TokenEnvironment {
  HOST: string;
  NODE_ENV: string;
}

/**
 * Refinement of a service's environment. Without an identity provider a service answers everybody who reaches
 * it, which is only for a developer on the same machine. So it does not start where other machines can reach
 * it, nor in production.
 */
export function refuseOpen(
  { HOST, NODE_ENV, OIDC_ISSUER, GATEWAY_SECRET }: Reachable,
  context: z.core.$RefinementCtx,
): void {
  const why =
    NODE_ENV === 'production' ? 'NODE_ENV is production' : `HOST ${HOST} can be reached by other machines`;
  if (NODE_ENV !== 'production' && isLoopback(HOST)) return;
  const missing = { OIDC_ISSUER, GATEWAY_SECRET };
  for (const [name, value] of Object.entries(missing)) {
    if (value !== undefined) continue;
    const message = `has to be set, because ${why}, and whoever asks would be answered`;
    context.addIssue({ code: 'custom', path: [name], message });
  }
}

/**
 * What a service logs once when it answers everybody who reaches it, or cannot ask whether a token was
 * withdrawn.
 */
export function openWarning(
  name: string,
  { OIDC_ISSUER, INTROSPECTION_URI }: TokenEnvironment,
): string | undefined {
  if (OIDC_ISSUER === undefined)
    return `${name} answers whoever reaches it, on this machine alone: OIDC_ISSUER is not set`;
  if (INTROSPECTION_URI === undefined)
    return `${name} lets disabled accounts change things until their token ends: INTROSPECTION_URI is not set`;
  return undefined;
}

/**
 * Whether a request with these headers may read the metrics: it must have the metrics token; without a
 * provider, everybody may.
 */
export function mayWatch(
  { OIDC_ISSUER, METRICS_TOKEN }: TokenEnvironment,
  authorization: string | undefined,
): boolean {
  if (OIDC_ISSUER === undefined) return true;
  const [expected, given] = [`Bearer ${METRICS_TOKEN ?? ''}`, authorization ?? ''].map((text) =>
    Buffer.from(text),
  );
  if (METRICS_TOKEN === undefined || !expected || !given || expected.length !== given.length) return false;
  return timingSafeEqual(expected, given);
}
