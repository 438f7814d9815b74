import { guarded, type Guard } from './guarded';
import { OversizeError, postJson } from './post-json';
import type { SubgraphRequest, Transport } from '@bien-cuong/plan-executor';
import type { GatewayContext } from '../context';
import type { Connections } from './connections';
import type { Endpoint } from './endpoints';

export interface HttpTransportOptions extends Guard, Endpoint {
  /** Selects the headers that the subgraph may get. */
  heard: (headers: Record<string, string>) => Record<string, string>;
  connections: Connections;
  /** The limit for all answers of subgraphs to one operation; unlimited by default. */
  maxBytes?: number;
  /** Counts the requests that joined one already running. */
  joined: { inc(): void };
}

/** In characters. Longer requests list so many entities that two callers hardly ever send the same. */
const LONGEST_SHARED = 8_192;

/**
 * Sends requests to one subgraph over pooled connections; identical requests of queries with the same scope
 * are sent once.
 */
export function httpTransport({
  url,
  heard,
  connections,
  joined,
  maxBytes = Infinity,
  ...guard
}: HttpTransportOptions): Transport<GatewayContext> {
  const { origin, pathname, search } = new URL(url);
  const target = { dispatcher: connections.to(origin), path: pathname + search };
  const post = async (
    { body, context: { headers }, timeoutMs }: PostedRequest,
    signal: AbortSignal | undefined,
  ) =>
    postJson({
      ...target,
      timeoutMs,
      maxBytes,
      headers: {
        ...heard(headers),
        ...(await connections.headers(guard.name)),
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body,
      signal,
    });

  const answerOf = (asked: PostedRequest): Promise<Buffer> => {
    const { body, context, signal } = asked;
    const { fetches, began, scope } = context;
    if (!fetches || body.length > LONGEST_SHARED) return post(asked, signal);
    // A request from before a change is not joined after it, since its answer may be the older one.
    const key = `${url} ${began} ${scope} ${body}`;
    if (fetches.has(key)) joined.inc();
    return fetches.run(key, signal, (all) => post(asked, all));
  };

  return guarded(guard, async (request, timeoutMs) => {
    const { context, signal } = request;
    const bytes = await answerOf({ body: request.body(), context, signal, timeoutMs });
    context.received.bytes += bytes.length;
    if (context.received.bytes > maxBytes) throw new OversizeError(maxBytes);
    // Each caller gets its own objects, because answers are merged in place.
    return JSON.parse(bytes.toString('utf8'));
  });
}

type PostedRequest = Pick<SubgraphRequest<GatewayContext>, 'context' | 'signal'> & {
  body: string;
  timeoutMs: number;
};
