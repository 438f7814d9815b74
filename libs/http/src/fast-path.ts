import type { IncomingHttpHeaders } from 'node:http';

/** What a context may be made of: known before the body is read, and the same on both paths. */
export interface RequestHead {
  headers: IncomingHttpHeaders;
  /** Made here, with the caller's own x-request-id behind it; every answer carries it. */
  id: string;
  /** Whence it comes, beyond the proxies that are trusted. */
  ip: string;
}

/** A request that is well-formed by GraphQL over HTTP; whether its operation is valid nobody knows yet. */
export interface GraphQLHTTPRequest {
  /** By GET only queries may be answered. */
  method: 'GET' | 'POST';
  query?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  /** What is not understood here (persistedQuery, say) must not be answered. */
  extensions?: Record<string, unknown>;
  documentId?: string;
}

/** The body of an answer with HTTP status 200. */
export interface FastAnswer {
  /** JSON, complete. */
  text: string | Buffer;
  headers?: Record<string, string>;
}

type Awaitable<T> = T | Promise<T>;

/**
 * Answers well-formed, valid operations without Apollo Server. `undefined`: "not mine", Apollo Server answers; so do
 * all errors before execution, and nothing may have been executed by then.
 */
export interface FastPath<C> {
  execute(request: GraphQLHTTPRequest, context: C, signal: AbortSignal): Awaitable<FastAnswer | undefined>;
}
