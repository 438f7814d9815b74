import { guarded, type Guard } from './guarded';
import { OversizeError, postJson } from './post-json';
import type { SubgraphRequest, Transport } from '@bien-cuong/plan-executor';
import type { GatewayContext } from '../context';
import type { Connections } from './connections';
import type { Endpoint } from './endpoints';

export interface HttpTransportOptions extends Guard, Endpoint {
  /** What the subgraph may hear of the caller. */
  heard: (headers: Record<string, string>) => Record<string, string>;
  connections: Connections;
  /** Of all that one operation is answered by subgraphs; any unless given. */
  maxBytes?: number;
  /** Counts the questions that were being asked already. */
  joined: { inc(): void };
}

/** Characters; longer questions list so many entities that hardly two callers ever ask the same. */
const LONGEST_SHARED = 8_192;

/** Asks one subgraph over pooled connections; what queries of the same scope ask at the same time is asked once. */
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
  const post = async ({ body, context: { headers }, timeoutMs }: Asked, signal: AbortSignal | undefined) =>
    postJson({
      ...{ ...target, timeoutMs, maxBytes },
      headers: {
        ...heard(headers),
        ...(await connections.headers(guard.name)),
        ...{ 'content-type': 'application/json', accept: 'application/json' },
      },
      body,
      signal,
    });

  const answerOf = (asked: Asked): Promise<Buffer> => {
    const { body, context, signal } = asked;
    const { fetches, began, scope } = context;
    if (!fetches || body.length > LONGEST_SHARED) return post(asked, signal);
    // What began before a change is not joined after it: its answer may be the older one.
    const key = `${url} ${began} ${scope} ${body}`;
    if (fetches.has(key)) joined.inc();
    return fetches.run(key, signal, (all) => post(asked, all));
  };

  return guarded(guard, async (request, timeoutMs) => {
    const { context, signal } = request;
    const bytes = await answerOf({ body: request.body(), context, signal, timeoutMs });
    context.received.bytes += bytes.length;
    if (context.received.bytes > maxBytes) throw new OversizeError(maxBytes);
    // Each caller gets objects of its own, because answers are merged in place.
    return JSON.parse(bytes.toString('utf8'));
  });
}

type Asked = Pick<SubgraphRequest<GatewayContext>, 'context' | 'signal'> & {
  body: string;
  timeoutMs: number;
};
