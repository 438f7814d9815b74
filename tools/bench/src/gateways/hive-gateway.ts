import { competitorsFolder } from './competitors';
import { type Over, startGateway } from './gateway';
import { writeSupergraph } from './supergraph';

export const HIVE = 'Hive Gateway';
export const HIVE_RUST = 'Hive Gateway + Rust planner';

/**
 * Hive Gateway as its guide says to run it in production; by default it shares identical requests in flight.
 */
export function startHiveGateway({ subgraphs, core }: Over, rustPlanner: boolean) {
  const supergraph = writeSupergraph(subgraphs);
  return startGateway(rustPlanner ? HIVE_RUST : HIVE, {
    options: (port) => ({
      script: `${competitorsFolder}/node_modules/@graphql-hive/gateway/dist/bin.js`,
      args: [
        'supergraph',
        supergraph,
        '--config-path',
        `${competitorsFolder}/gateway.config.mjs`,
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--disable-websockets',
        ...(rustPlanner ? ['--hive-router-runtime'] : []),
      ],
      core,
    }),
  });
}
