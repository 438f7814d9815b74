import { hash } from 'node:crypto';
import { type Language, preferredLanguage, today } from '@bien-cuong/domain';
import type { RequestHead } from '@bien-cuong/http';
import type { SingleFlight } from './single-flight';

export interface GatewayContext {
  language: Language;
  /** Sent along with every request to a subgraph. */
  headers: Record<string, string>;
  /** All that a subgraph hears of the caller and may answer differently for: whoever has the same may share an answer. */
  scope: string;
  /** The caller's own part of the scope; undefined: nobody in particular. */
  identity: string | undefined;
  /** Today, as the subgraphs mean it. */
  day: string;
  /** The count of changes that were known when the request came. */
  began: number;
  /** Requests to subgraphs that are on their way, for queries that may share them. */
  fetches?: SingleFlight<Buffer>;
  /** Plan only: no subgraph is asked. */
  dryRun?: true;
}

/** The gateway's own questions to itself. */
export const dryRun: GatewayContext = {
  ...{ language: 'en', headers: {}, scope: '', identity: undefined, day: '', began: 0 },
  dryRun: true,
};

/** Who asks, in which language, and under which id the request can be found in every service's log. */
export function contextOf({ headers, id }: RequestHead, began: number): GatewayContext {
  const { 'accept-language': language, authorization } = headers;
  // Hashed: credentials are long, and do not belong into keys that are kept.
  const identity = authorization === undefined ? undefined : hash('sha256', authorization, 'base64');
  return {
    language: preferredLanguage(language),
    headers: {
      'x-request-id': id,
      ...(language !== undefined && { 'accept-language': language }),
      ...(authorization !== undefined && { authorization }),
    },
    // Base64 has no blank, so that no language can pass for an identity.
    scope: `${identity ?? ''} ${language ?? ''}`,
    identity,
    day: dayOf(Date.now()),
    began,
  };
}

let known = { minute: 0, day: '' };

/** Kept for a minute: a calendar is dear to ask for every request. */
function dayOf(now: number): string {
  const minute = Math.floor(now / 60_000);
  if (known.minute !== minute) known = { minute, day: today(new Date(now)) };
  return known.day;
}
