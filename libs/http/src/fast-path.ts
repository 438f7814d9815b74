import type { IncomingHttpHeaders } from 'node:http';

/** What a context may be made from: known before the body is read, and the same on both paths. */
export interface RequestHead {
  headers: IncomingHttpHeaders;
  /** Made here, followed by the caller's own x-request-id; every answer carries it. */
  id: string;
  /** The client's address, behind the trusted proxies. */
  ip: string;
}

/** A request that is well-formed by GraphQL over HTTP; its operation is not validated yet. */
export interface GraphQLHTTPRequest {
  /** Only queries may be answered by GET. */
  method: 'GET' | 'POST';
  query?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  /**
   * A request with an extension that is not known here (such as persistedQuery) must not be answered here.
   */
  extensions?: Record<string, unknown>;
  documentId?: string;
}

/** The body of an answer with HTTP status 200. */
export interface FastAnswer {
  /** Complete JSON. */
  text: string | Buffer;
  headers?: Record<string, string>;
}

type Awaitable<T> = T | Promise<T>;

/**
 * Answers well-formed, valid operations without Apollo Server. `undefined` leaves the request to Apollo
 * Server, which also reports all errors before execution; nothing may have been executed by then.
 */
export interface FastPath<C> {
  execute(request: GraphQLHTTPRequest, context: C, signal: AbortSignal): Awaitable<FastAnswer | undefined>;
}
