import { hash } from 'node:crypto';
import { rightsKey } from '@bien-cuong/access';
import { type Language, preferredLanguage, today } from '@bien-cuong/domain';
import { TokenRefusal, type Identity, type TokenVerifier } from '@bien-cuong/tokens';
import type { RequestHead } from '@bien-cuong/http';
import { logger } from './logger';
import type { SingleFlight } from './single-flight';

export interface GatewayContext {
  language: Language;
  /** Headers for every request to a subgraph. */
  headers: Record<string, string>;
  /**
   * Everything about the caller that a subgraph's answer may depend on: callers with the same scope may share
   * an answer.
   */
  scope: string;
  /** The part of the scope that is this caller's alone; undefined: the caller is unknown. */
  identity: string | undefined;
  /** The caller; undefined where no identity provider is configured. */
  caller?: Identity;
  /** Today's date, as the subgraphs determine it. */
  day: string;
  /** The event count of known changes when the request arrived. */
  began: number;
  /** When the whole answer has to be there, by `performance.now()`: no subgraph is waited for any longer. */
  deadline: number;
  /** How much subgraphs have answered for this operation so far. */
  received: { bytes: number };
  /** Running requests to subgraphs that queries may share. */
  fetches?: SingleFlight<Buffer>;
  /** Plan only, without asking subgraphs. */
  dryRun?: true;
}

/** For the gateway's requests to itself. */
export const dryRun: GatewayContext = {
  language: 'en',
  headers: {},
  scope: '',
  identity: undefined,
  day: '',
  began: 0,
  deadline: Infinity,
  received: { bytes: 0 },
  dryRun: true,
};

interface Parts {
  began: number;
  verifier: TokenVerifier | undefined;
  /**
   * Which callers share answers: those with the same token, or all with the same rights by the platform's
   * rules.
   */
  sharedBy: 'token' | 'rights';
  /** Time limit for the whole operation, in milliseconds. */
  timeoutMs: number;
}

/**
 * The context of a request: the caller, the language, and the id by which the request can be found in every
 * service's log.
 * @throws GraphQLError with status 401 and a challenge when there is an identity provider but no valid token
 */
export function contextOf(head: RequestHead, parts: Parts): GatewayContext | Promise<GatewayContext> {
  const { verifier } = parts;
  if (!verifier) return contextFor(head, parts);
  const refuse = (error: unknown): never => {
    if (!(error instanceof TokenRefusal)) throw error;
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
  const { identity, rights: byRights } = marksOf(authorization, caller);
  const rights = sharedBy === 'rights' ? byRights : undefined;
  return {
    language: preferredLanguage(language),
    headers: {
      'x-request-id': id,
      ...(ip !== undefined && { 'x-forwarded-for': ip }),
      ...(language !== undefined && { 'accept-language': language }),
      ...(authorization !== undefined && { authorization }),
    },
    // Neither part has a blank, so that no language can pass for an identity.
    scope: `${rights ?? identity ?? ''} ${language ?? ''}`,
    identity,
    ...(caller && { caller }),
    day: dayOf(Date.now()),
    began,
    deadline: performance.now() + timeoutMs,
    received: { bytes: 0 },
  };
}

/** What distinguishes callers in keys. */
interface Marks {
  identity: string | undefined;
  rights: string | undefined;
}

/** Cached by identity, which is the same object as long as its token is valid. */
const marks = new WeakMap<Identity, Marks>();

function marksOf(authorization: string | undefined, caller: Identity | undefined): Marks {
  const known = caller && marks.get(caller);
  if (known) return known;
  // Hashed, because credentials are long and must not be part of keys that are kept.
  const identity = authorization === undefined ? undefined : hash('sha256', authorization, 'base64');
  const made = { identity, rights: caller && rightsKey(caller) };
  if (caller) marks.set(caller, made);
  return made;
}

let known = { minute: 0, day: '' };

/** Cached for a minute: computing the date for every request would be slow. */
function dayOf(now: number): string {
  const minute = Math.floor(now / 60_000);
  if (known.minute !== minute) known = { minute, day: today(new Date(now)) };
  return known.day;
}
