import { guarded, type Guard } from './guarded';
import { postJson } from './post-json';
import type { Transport } from '@bien-cuong/plan-executor';
import type { GatewayContext } from '../context';
import type { Connections } from './connections';
import type { Endpoint } from './endpoints';

export interface HttpTransportOptions extends Guard, Endpoint {
  timeoutMs: number;
  connections: Connections;
}

/** Asks one subgraph over pooled connections. */
export function httpTransport({
  url,
  timeoutMs,
  connections,
  ...guard
}: HttpTransportOptions): Transport<GatewayContext> {
  const { origin, pathname, search } = new URL(url);
  const target = { dispatcher: connections.to(origin), path: pathname + search, timeoutMs };
  return guarded(guard, (request) =>
    postJson({
      ...target,
      headers: {
        ...request.context.headers,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: request.body(),
      signal: request.signal,
    }),
  );
}
