import type { CompiledGateway } from '../gateway/compiled-gateway';
import { dataSourceTransport } from '../gateway/data-source-transport';
import { dataSourceOf } from '../gateway/internals';
import type { SubgraphRequest, Transport } from '../transport';

type Context = Record<string, unknown>;

/** Sends requests to a gateway's own subgraphs and records them. */
export function countingTransport(gateway: CompiledGateway) {
  const requests: SubgraphRequest<Context>[] = [];
  const real = dataSourceTransport<Context>((name) => dataSourceOf(gateway, name));
  const transport: Transport<Context> = (request) => {
    requests.push(request);
    return real(request);
  };
  return { requests, transport };
}
