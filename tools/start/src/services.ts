import { randomBytes } from 'node:crypto';
import { inherited } from './environment';
import { allocator, heapOptions } from './heap';
import type { Mode } from './mode';
import { loopbackPort } from './ports';
import { Service } from './service';
import { type Subgraph, subgraphNames, subgraphPorts } from './subgraphs';

interface SubgraphSettings {
  name: Subgraph;
  port: number;
  databaseUrl: string;
  dataDir?: string;
  /** By which it knows gateways; without one everybody passes for a gateway. */
  gatewaySecret?: string;
}

export function subgraphService({
  name,
  port,
  databaseUrl,
  dataDir,
  gatewaySecret,
}: SubgraphSettings): Service {
  return new Service({
    name,
    program: `apps/${name}/dist/src/main.js`,
    dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      ...{ PORT: String(port), DATABASE_URL: databaseUrl },
      ...(gatewaySecret !== undefined && { GATEWAY_SECRET: gatewaySecret }),
    },
  });
}

/** The console and the documents that it asks; an operator may register others in their place. */
const consoleFiles = {
  STATIC_DIR: 'apps/console/dist',
  PERSISTED_DOCUMENTS: inherited['PERSISTED_DOCUMENTS'] ?? 'apps/console/dist/persisted-documents.json',
};

interface PlatformSettings {
  mode: Mode;
  /** The public one. */
  port: number;
  databaseUrls: Record<Subgraph, string>;
  dataDir: string;
}

/** An operator's own options come last, so that they win. */
const nodeOptions = (limits: string): string => [limits, inherited['NODE_OPTIONS']].filter(Boolean).join(' ');

interface GatewaySettings {
  port: number;
  dataDir: string;
  subgraphs: Service[];
  gatewaySecret: string;
}

function gatewayService({ port, subgraphs, dataDir, gatewaySecret }: GatewaySettings): Service {
  return new Service({
    name: 'gateway',
    program: 'apps/gateway/dist/main.js',
    dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      PORT: String(port),
      ...allocator,
      NODE_OPTIONS: nodeOptions(heapOptions.gateway),
      SUBGRAPH_URLS: subgraphs.map(({ options }) => `${options.name}=${options.url}/graphql`).join(','),
      GATEWAY_SECRET: gatewaySecret,
      ...consoleFiles,
    },
  });
}

/** The gateway and all subgraphs in one process. */
function platformService({ port, databaseUrls, dataDir }: PlatformSettings): Service {
  const urls = subgraphNames.map((name) => [`${name.toUpperCase()}_DATABASE_URL`, databaseUrls[name]]);
  return new Service({
    name: 'platform',
    program: 'apps/platform/dist/main.js',
    dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      ...Object.fromEntries(urls),
      PORT: String(port),
      ...allocator,
      NODE_OPTIONS: nodeOptions(heapOptions.platform),
      ...consoleFiles,
    },
  });
}

/** Milliseconds to finish what is being answered; together with the database's stop under ten seconds. */
const FRONT_PATIENCE = 2_500;
const SUBGRAPH_PATIENCE = 2_000;

/** The services of a platform, as far as they have been started. */
export class Services {
  /** Those with a process of their own. */
  subgraphs: Service[] = [];
  /** What listens on the public port. */
  front?: Service;

  /** Makes them without starting them; gives the front, which is to be started last. */
  async make(settings: PlatformSettings): Promise<Service> {
    if (settings.mode === 'one') return (this.front = platformService(settings));
    const { port, databaseUrls, dataDir } = settings;
    // An operator gives one where other gateways ask these subgraphs too; an empty one lets anybody pass for a gateway.
    const gatewaySecret = inherited['GATEWAY_SECRET'] ?? randomBytes(32).toString('base64url');
    const ports = await Promise.all(subgraphNames.map((name) => loopbackPort(subgraphPorts[name])));
    this.subgraphs = subgraphNames.map((name, index) =>
      subgraphService({
        ...{ name, port: ports[index] ?? 0, dataDir, gatewaySecret },
        databaseUrl: databaseUrls[name],
      }),
    );
    return (this.front = gatewayService({ port, subgraphs: this.subgraphs, dataDir, gatewaySecret }));
  }

  all(): Service[] {
    return this.front ? [...this.subgraphs, this.front] : this.subgraphs;
  }

  addresses(): Record<string, string> {
    return Object.fromEntries(this.all().map(({ options }) => [options.name, options.url]));
  }

  processes(): Record<string, number> {
    return Object.fromEntries(this.all().flatMap(({ options, pid }) => (pid ? [[options.name, pid]] : [])));
  }

  /** Stops the front first, so that the queries it has begun still find the subgraphs. */
  async stop(): Promise<void> {
    await this.front?.stop(FRONT_PATIENCE);
    await Promise.all(this.subgraphs.map((service) => service.stop(SUBGRAPH_PATIENCE)));
  }
}
