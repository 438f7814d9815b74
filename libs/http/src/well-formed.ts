import type { IncomingMessage } from 'node:http';
import { parse } from 'secure-json-parse';
import type { GraphQLHTTPRequest } from './fast-path';
import { isShallow } from './nesting';
import { hasPreflight } from './preflight';
import { searchParameters } from './search-parameters';

const jsonBody = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i;
const path = '/graphql';

/** Whether the fast path should read the body of a request, decided by its head alone. */
export function isPlainPost({ method, url, headers }: IncomingMessage, bodyLimit: number): boolean {
  if (method !== 'POST' || url !== path) return false;
  const type = headers['content-type'];
  if (type === undefined || (type !== 'application/json' && !jsonBody.test(type))) return false;
  const length = Number(headers['content-length']);
  return length > 0 && length <= bodyLimit && headers['content-encoding'] === undefined;
}

/** Whether it is a GET of the endpoint that no foreign page can make a browser send (CSRF prevention). */
export function isPlainGet({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' || !url.startsWith(`${path}?`)) return false;
  if (headers['content-type'] !== undefined || Number(headers['content-length'] ?? 0) > 0) return false;
  if (headers['transfer-encoding'] !== undefined) return false;
  return hasPreflight(headers);
}

/**
 * The request in the body of a POST; undefined: not well-formed, so that the ordinary path reports what is
 * wrong.
 */
export function requestOfBody(text: string): GraphQLHTTPRequest | undefined {
  try {
    return requestOf('POST', parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The request in a GET's search parameters; undefined: not well-formed. */
export function requestOfSearch(url: string): GraphQLHTTPRequest | undefined {
  const parameters = searchParameters(url);
  const names = [...parameters.keys()];
  if (new Set(names).size !== names.length) return undefined;
  const json = (name: string): unknown => {
    const text = parameters.get(name);
    return text === null ? undefined : JSON.parse(text);
  };
  try {
    const [variables, extensions] = [json('variables'), json('extensions')];
    if (variables === null || extensions === null) return undefined;
    return requestOf('GET', { ...Object.fromEntries(parameters), variables, extensions });
  } catch {
    return undefined;
  }
}

function requestOf(method: 'GET' | 'POST', body: unknown): GraphQLHTTPRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { query, operationName, variables, extensions, documentId } = body;
  if (!isOptional(query, isText) || !isOptional(operationName, isText)) return undefined;
  if (!isOptional(variables, isRecord) || !isOptional(extensions, isRecord)) return undefined;
  if (!isOptional(documentId, isText) || !isShallow(variables) || !isShallow(extensions)) return undefined;
  if (!query && documentId === undefined && !isRecord(extensions?.['persistedQuery'])) return undefined;
  return {
    method,
    query: query ?? undefined,
    operationName: operationName || undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
    documentId: documentId ?? undefined,
  };
}

type Guard<T> = (value: unknown) => value is T;

function isOptional<T>(value: unknown, is: Guard<T>): value is T | null | undefined {
  return value === undefined || value === null || is(value);
}

const isText: Guard<string> = (value) => typeof value === 'string';

const isRecord: Guard<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
