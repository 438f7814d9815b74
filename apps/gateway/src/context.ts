import { hash } from 'node:crypto';
import { rightsKey } from '@bien-cuong/access';
import { type Language, preferredLanguage, today } from '@bien-cuong/domain';
import { Refusal, type Identity, type TokenVerifier } from '@bien-cuong/tokens';
import type { RequestHead } from '@bien-cuong/http';
import { logger } from './logger';
import type { SingleFlight } from './single-flight';

export interface GatewayContext {
  language: Language;
  /** Sent along with every request to a subgraph. */
  headers: Record<string, string>;
  /** All that a subgraph hears of the caller and may answer differently for: whoever has the same may share an answer. */
  scope: string;
  /** The caller's own part of the scope; undefined: nobody in particular. */
  identity: string | undefined;
  /** Who asks; undefined where no provider of identities is configured. */
  caller?: Identity;
  /** Today, as the subgraphs mean it. */
  day: string;
  /** The count of changes that were known when the request came. */
  began: number;
  /** When its whole answer has to be there, by `performance.now()`: no subgraph is waited for any longer. */
  deadline: number;
  /** What subgraphs have answered for it. */
  received: { bytes: number };
  /** Requests to subgraphs that are on their way, for queries that may share them. */
  fetches?: SingleFlight<Buffer>;
  /** Plan only: no subgraph is asked. */
  dryRun?: true;
}

/** The gateway's own questions to itself. */
export const dryRun: GatewayContext = {
  ...{ language: 'en', headers: {}, scope: '', identity: undefined, day: '', began: 0 },
  deadline: Infinity,
  received: { bytes: 0 },
  dryRun: true,
};

interface Parts {
  began: number;
  verifier: TokenVerifier | undefined;
  /** Who gets the same answers: callers with the same token, or all to whom the platform's rules allow the same. */
  sharedBy: 'token' | 'rights';
  /** Milliseconds for the whole operation. */
  timeoutMs: number;
}

/**
 * Who asks, in which language, and under which id the request can be found in every service's log.
 * @throws GraphQLError with status 401 and a challenge when there is a provider of identities and no token that holds
 */
export function contextOf(head: RequestHead, parts: Parts): GatewayContext | Promise<GatewayContext> {
  const { verifier } = parts;
  if (!verifier) return contextFor(head, parts);
  const refuse = (error: unknown): never => {
    if (!(error instanceof Refusal)) throw error;
    if (error.reason === 'unavailable') logger.error({ err: error.cause }, 'tokens cannot be verified');
    throw error.toGraphQLError(preferredLanguage(head.headers['accept-language']));
  };
  try {
    const caller = verifier.identify(head.headers.authorization);
    if (!(caller instanceof Promise)) return contextFor(head, parts, caller);
    return caller.then((verified) => contextFor(head, parts, verified), refuse);
  } catch (error) {
    return refuse(error);
  }
}

function contextFor(
  { headers, id, ip }: RequestHead,
  { began, sharedBy, timeoutMs }: Omit<Parts, 'verifier'>,
  caller?: Identity,
): GatewayContext {
  const { 'accept-language': language, authorization } = headers;
  // Hashed: credentials are long, and do not belong into keys that are kept.
  const identity = authorization === undefined ? undefined : hash('sha256', authorization, 'base64');
  const rights = sharedBy === 'rights' && caller ? rightsKey(caller) : undefined;
  return {
    language: preferredLanguage(language),
    headers: {
      'x-request-id': id,
      ...(ip !== undefined && { 'x-forwarded-for': ip }),
      ...(language !== undefined && { 'accept-language': language }),
      ...(authorization !== undefined && { authorization }),
    },
    // Neither has a blank, so that no language can pass for an identity.
    scope: `${rights ?? identity ?? ''} ${language ?? ''}`,
    identity,
    ...(caller && { caller }),
    day: dayOf(Date.now()),
    began,
    deadline: performance.now() + timeoutMs,
    received: { bytes: 0 },
  };
}

let known = { minute: 0, day: '' };

/** Kept for a minute: a calendar is dear to ask for every request. */
function dayOf(now: number): string {
  const minute = Math.floor(now / 60_000);
  if (known.minute !== minute) known = { minute, day: today(new Date(now)) };
  return known.day;
}
