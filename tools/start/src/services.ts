import { Service } from './service';
import type { Subgraph } from './subgraphs';

interface SubgraphSettings {
  name: Subgraph;
  port: number;
  databaseUrl: string;
  dataDir?: string;
}

export function subgraphService({ name, port, databaseUrl, dataDir }: SubgraphSettings): Service {
  return new Service({
    name,
    program: `apps/${name}/dist/src/main.js`,
    dataDir,
    url: `http://127.0.0.1:${port}`,
    env: { PORT: String(port), DATABASE_URL: databaseUrl },
  });
}

export function gatewayService(port: number, subgraphs: Service[], dataDir: string): Service {
  return new Service({
    name: 'gateway',
    program: 'apps/gateway/dist/main.js',
    dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      PORT: String(port),
      SUBGRAPH_URLS: subgraphs.map(({ options }) => `${options.name}=${options.url}/graphql`).join(','),
      STATIC_DIR: 'apps/console/dist',
    },
  });
}
