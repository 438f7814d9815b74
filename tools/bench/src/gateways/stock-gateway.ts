import { type Over, startGateway } from './gateway';
import { writeSupergraph } from './supergraph';

export const STOCK = 'stock @apollo/gateway';

/** @apollo/gateway in @apollo/server, both with their defaults. */
export function startStockGateway({ subgraphs, core }: Over) {
  const supergraph = writeSupergraph(subgraphs);
  return startGateway(STOCK, {
    options: (port) => ({
      script: 'tools/bench/dist/gateways/stock-main.js',
      args: [supergraph, String(port)],
      core,
      env: { APOLLO_TELEMETRY_DISABLED: 'true' },
    }),
  });
}
