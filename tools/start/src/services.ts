import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { freePort } from '@bien-cuong/postgres';
import { inherited } from './environment';
import { allocator, heapOptions } from './heap';
import type { Mode } from './mode';
import { readsOf } from './passed-on';
import { Service } from './service';
import {
  identityPort,
  type Owner,
  type Subgraph,
  subgraphNames,
  subgraphPorts,
  usualPort,
} from './subgraphs';

/** An operator's own options come last, so that they win. */
const nodeOptions = (limits: string): string => [limits, inherited['NODE_OPTIONS']].filter(Boolean).join(' ');

interface SubgraphSettings {
  name: Subgraph;
  port: number;
  databaseUrl: string;
  dataDir?: string;
  /** By which it knows gateways and callers. */
  access?: Record<string, string>;
}

export function subgraphService({ name, port, databaseUrl, dataDir, access }: SubgraphSettings): Service {
  return new Service({
    name,
    program: `apps/${name}/dist/src/main.js`,
    reads: readsOf('libs/subgraph'),
    dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      ...{ PORT: String(port), DATABASE_URL: databaseUrl, ...access, ...allocator },
      NODE_OPTIONS: nodeOptions(heapOptions.subgraph),
    },
  });
}

/** The console, and the documents that it and the provider of identities ask; an operator may register others in their place. */
const consoleFiles = {
  STATIC_DIR: 'apps/console/dist',
  PERSISTED_DOCUMENTS:
    inherited['PERSISTED_DOCUMENTS'] ??
    'apps/console/dist/persisted-documents.json,apps/identity/persisted-documents.json',
};

interface PlatformSettings {
  mode: Mode;
  /** The public one. */
  port: number;
  /** The interface of the public port. */
  host: string;
  databaseUrls: Record<Owner, string>;
  dataDir: string;
  /** Subgraphs that run elsewhere, by name and URL. */
  elsewhere: Record<string, string>;
  /** Where people reach the platform. */
  publicUrl: string;
  /** What only the provider of identities is told. */
  identityEnv: Record<string, string>;
  /** `own`: by the platform's own provider of identities; `given`: by that of OIDC_ISSUER; `none`: nobody signs in. */
  signIn: 'own' | 'given' | 'none';
}

interface FrontSettings extends PlatformSettings {
  access: Record<string, string>;
  subgraphs: Service[];
}

/** Where it is reached from this machine, whatever else it listens on. */
function frontUrl({ host, port }: Pick<PlatformSettings, 'host' | 'port'>): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return isIP(host) === 6 ? `http://[${host === '::' ? '::1' : host}]:${port}` : `http://${host}:${port}`;
}

/** What listens on the public port, whichever of the two it is. */
const frontEnv = ({ port, host, publicUrl, access }: FrontSettings) => ({
  ...{ PORT: String(port), HOST: host, PUBLIC_URL: publicUrl },
  ...consoleFiles,
  SHARED_BY: 'rights',
  ...allocator,
  ...access,
});

function gatewayService(settings: FrontSettings): Service {
  const { subgraphs, dataDir, elsewhere } = settings;
  const here = subgraphs.map(({ options }) => [options.name, `${options.url}/graphql`]);
  const urls = Object.entries({ ...elsewhere, ...Object.fromEntries(here) });
  return new Service({
    name: 'gateway',
    program: 'apps/gateway/dist/main.js',
    reads: readsOf('apps/gateway'),
    dataDir,
    url: frontUrl(settings),
    env: {
      ...frontEnv(settings),
      NODE_OPTIONS: nodeOptions(heapOptions.gateway),
      SUBGRAPH_URLS: urls.map(([name, url]) => `${name}=${url}`).join(','),
    },
  });
}

/** The gateway and all subgraphs in one process. */
function platformService(settings: FrontSettings): Service {
  const { databaseUrls, dataDir } = settings;
  const urls = subgraphNames.map((name) => [`${name.toUpperCase()}_DATABASE_URL`, databaseUrls[name]]);
  return new Service({
    name: 'platform',
    program: 'apps/platform/dist/main.js',
    reads: readsOf('apps/platform'),
    dataDir,
    url: frontUrl(settings),
    env: {
      ...Object.fromEntries(urls),
      ...frontEnv(settings),
      NODE_OPTIONS: nodeOptions(heapOptions.platform),
    },
  });
}

interface IdentitySettings extends Pick<
  PlatformSettings,
  'databaseUrls' | 'dataDir' | 'publicUrl' | 'identityEnv'
> {
  port: number;
  /** Where the graph is asked from this machine. */
  frontUrl: string;
  gatewaySecret: string;
}

/** Always a process of its own: nothing else that can be asked shares its memory with the signing keys. */
function identityService({ port, gatewaySecret, ...settings }: IdentitySettings): Service {
  return new Service({
    name: 'identity',
    program: 'apps/identity/dist/src/main.js',
    reads: readsOf('apps/identity'),
    dataDir: settings.dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      ...{ PORT: String(port), PUBLIC_URL: settings.publicUrl, GATEWAY_SECRET: gatewaySecret },
      ...{ GRAPH_URL: `${settings.frontUrl}/graphql`, ...settings.identityEnv },
      ...{ DATABASE_URL: settings.databaseUrls.identity, ...allocator },
      NODE_OPTIONS: nodeOptions(heapOptions.identity),
    },
  });
}

/** The usual ports are those of the platform on the usual port: others would come into each other's way on them. */
const usual = ({ port }: PlatformSettings, own: number): number | undefined =>
  port === usualPort ? own : undefined;

/** Milliseconds to finish what is being answered; together with the database's stop under ten seconds. */
const FRONT_PATIENCE = 2_500;
const SUBGRAPH_PATIENCE = 2_000;

/** The services of a platform, as far as they have been started. */
export class Services {
  /** Those with a process of their own. */
  subgraphs: Service[] = [];
  /** What listens on the public port. */
  front?: Service;

  /** Where people sign in, when that is here. */
  identity?: Service;

  /** Makes them without starting them; gives the front, which is to be started last. */
  async make(settings: PlatformSettings): Promise<Service> {
    // An operator gives one where other gateways ask these subgraphs too; an empty one lets anybody pass for a gateway.
    const gatewaySecret = inherited['GATEWAY_SECRET'] ?? randomBytes(32).toString('base64url');
    if (settings.signIn === 'own') {
      const port = await freePort(usual(settings, identityPort));
      this.identity = identityService({ ...settings, port, gatewaySecret, frontUrl: frontUrl(settings) });
    }
    const access = { GATEWAY_SECRET: gatewaySecret, ...this.providerEnv(settings) };
    this.subgraphs = settings.mode === 'one' ? [] : await this.makeSubgraphs(settings, access);
    const front = { ...settings, access, subgraphs: this.subgraphs };
    return (this.front = settings.mode === 'one' ? platformService(front) : gatewayService(front));
  }

  private async makeSubgraphs(
    settings: PlatformSettings,
    access: Record<string, string>,
  ): Promise<Service[]> {
    const { databaseUrls, dataDir } = settings;
    const ports = await Promise.all(
      subgraphNames.map((name) => freePort(usual(settings, subgraphPorts[name]))),
    );
    const sisters = subgraphNames.map((name, index) => `${name}=http://127.0.0.1:${ports[index]}/graphql`);
    const shared = { dataDir, access: { ...access, SUBGRAPH_URLS: sisters.join(',') } };
    return subgraphNames.map((name, index) =>
      subgraphService({ name, port: ports[index] ?? 0, ...shared, databaseUrl: databaseUrls[name] }),
    );
  }

  /** How gateway and subgraphs verify tokens; an operator's own provider stands in what they inherit. */
  private providerEnv({ signIn, publicUrl }: PlatformSettings): Record<string, string> {
    if (signIn === 'none') return { OIDC_ISSUER: '' };
    if (!this.identity) return {};
    const { url } = this.identity.options;
    return {
      OIDC_ISSUER: `${publicUrl}/identity`,
      OIDC_JWKS_URI: `${url}/identity/jwks`,
      INTROSPECTION_URI: `${url}/identity/introspection`,
      IDENTITY_URL: url,
    };
  }

  all(): Service[] {
    return [this.identity, ...this.subgraphs, this.front].filter((service) => service !== undefined);
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
    const others = this.identity ? [this.identity, ...this.subgraphs] : this.subgraphs;
    await Promise.all(others.map((service) => service.stop(SUBGRAPH_PATIENCE)));
  }
}
