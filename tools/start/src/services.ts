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

/** Milliseconds to finish what is being answered; together with the database's stop under ten seconds. */
const GATEWAY_PATIENCE = 2_500;
const SUBGRAPH_PATIENCE = 2_000;

/** The services of a platform, as far as they have been started. */
export class Services {
  subgraphs: Service[] = [];
  gateway?: Service;

  all(): Service[] {
    return this.gateway ? [...this.subgraphs, this.gateway] : this.subgraphs;
  }

  addresses(): Record<string, string> {
    return Object.fromEntries(this.all().map(({ options }) => [options.name, options.url]));
  }

  processes(): Record<string, number> {
    return Object.fromEntries(this.all().flatMap(({ options, pid }) => (pid ? [[options.name, pid]] : [])));
  }

  /** Stops the gateway first, so that the queries it has begun still find the subgraphs. */
  async stop(): Promise<void> {
    await this.gateway?.stop(GATEWAY_PATIENCE);
    await Promise.all(this.subgraphs.map((service) => service.stop(SUBGRAPH_PATIENCE)));
  }
}
