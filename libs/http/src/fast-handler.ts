import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressed } from './compression';
import type { FastAnswer, FastPath, GraphQLHTTPRequest } from './fast-path';
import { answerMediaType } from './media-type';
import type { Observe } from './metrics';
import { noStore } from './no-store';
import { requestIdOf } from './request-id';
import { isPlainGet, isPlainPost, requestOfBody, requestOfSearch } from './well-formed';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Parts<C> {
  fast: FastPath<C>;
  context: (request: IncomingMessage, id: string) => Promise<C>;
  /** Called with the error that a fast path threw; the client gets status 500. */
  fail: (error: unknown) => void;
  /** Longer bodies, in bytes, are left to the ordinary path. */
  bodyLimit: number;
}

/** A request and its response. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  id: string;
  type: string;
  begun: number;
}

const bodies = new WeakMap<IncomingMessage, Buffer>();
const failure =
  '{"errors":[{"message":"Internal server error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}';

/** The body of a request that the fast path already read from the socket. */
export function readBody(request: IncomingMessage): Buffer | undefined {
  return bodies.get(request);
}

/**
 * Answers GraphQL requests before any router sees them; anything unusual is passed on to the router,
 * unchanged.
 */
export class FastHandler<C> {
  /** Set when stopping has begun: the ordinary path then decides what to answer. */
  closing = false;

  /** Records how long an answer took. */
  observe: Observe = () => undefined;
  private otherwise: Handler = () => undefined;

  constructor(private readonly parts: Parts<C>) {}

  /** The listener that gets every request first; `router` gets those that are not answered here. */
  before(router: Handler): Handler {
    this.otherwise = router;
    return (request, response) => this.handle(request, response);
  }

  private handle(request: IncomingMessage, response: ServerResponse): void {
    if (this.closing) return this.otherwise(request, response);
    if (isPlainPost(request, this.parts.bodyLimit)) return this.readPost(request, response);
    if (!isPlainGet(request)) return this.otherwise(request, response);
    return this.begin(request, response, requestOfSearch(request.url ?? ''));
  }

  private readPost(request: IncomingMessage, response: ServerResponse): void {
    const begun = performance.now();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const [first] = chunks;
      const body = first && chunks.length === 1 ? first : Buffer.concat(chunks);
      bodies.set(request, body);
      this.begin(request, response, requestOfBody(body.toString('utf8')), begun);
    });
  }

  private begin(
    request: IncomingMessage,
    response: ServerResponse,
    operation: GraphQLHTTPRequest | undefined,
    begun = performance.now(),
  ): void {
    const type = answerMediaType(request.headers.accept);
    if (!operation || type === undefined) return this.otherwise(request, response);
    void this.execute({ request, response, type, id: requestIdOf(request), begun }, operation);
  }

  private async execute(exchange: Exchange, operation: GraphQLHTTPRequest): Promise<void> {
    const { request, response, id } = exchange;
    const context = await this.contextOf(request, id);
    if (context === undefined) return this.otherwise(request, response);
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    try {
      const pending = this.parts.fast.execute(operation, context.value, gone.signal);
      const answer = pending instanceof Promise ? await pending : pending;
      if (!answer) return this.otherwise(request, response);
      await this.send(exchange, answer, operation.method);
    } catch (error) {
      // Something may have been executed by now, so the request must not be tried again.
      this.parts.fail(error);
      if (!response.headersSent) response.writeHead(500, headOf(exchange, failure)).end(failure);
    }
  }

  /** The context; undefined when making it failed, which the ordinary path then reports. */
  private async contextOf(request: IncomingMessage, id: string): Promise<{ value: C } | undefined> {
    try {
      return { value: await this.parts.context(request, id) };
    } catch {
      return undefined;
    }
  }

  private async send(exchange: Exchange, answer: FastAnswer, method: 'GET' | 'POST'): Promise<void> {
    const { request, response, begun } = exchange;
    const small = await compressed(request, answer.text);
    if (response.destroyed) return;
    const body = small?.body ?? answer.text;
    response.writeHead(200, {
      ...answer.headers,
      ...small?.headers,
      ...headOf(exchange, body),
      ...(this.closing && { connection: 'close' }),
    });
    response.end(body, () => this.observe(method, (performance.now() - begun) / 1_000));
  }
}

function headOf({ id, type }: Exchange, body: string | Buffer) {
  return {
    'x-request-id': id,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...noStore,
    'x-content-type-options': 'nosniff',
  };
}
