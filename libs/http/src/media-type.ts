import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** In Apollo Server's order: the first wins among equals. */
const offered = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
  'application/json; callbackSpec=1.0; charset=utf-8',
];
const [byDefault = ''] = offered;
const maxRemembered = 100;
const maxLength = 200;
const remembered = new LRUCache<string, string>({ max: maxRemembered });

/**
 * The media type of an answer for an Accept header, chosen as Apollo Server does; undefined: none is
 * acceptable.
 */
export function answerMediaType(accept: string | undefined): string | undefined {
  if (!accept) return byDefault;
  const known = remembered.get(accept);
  if (known !== undefined) return known;
  const chosen = new Negotiator({ headers: { accept } }).mediaType(offered);
  if (chosen !== undefined && accept.length <= maxLength) remembered.set(accept, chosen);
  return chosen;
}
