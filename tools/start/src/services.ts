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

/** An operator's own options come last, so that they take precedence. */
const nodeOptions = (limits: string): string => [limits, inherited['NODE_OPTIONS']].filter(Boolean).join(' ');

interface SubgraphSettings {
  name: Subgraph;
  port: number;
  databaseUrl: string;
  dataDir?: string;
  /** The variables by which it recognises gateways and callers. */
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
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      ...access,
      ...allocator,
      NODE_OPTIONS: nodeOptions(heapOptions.subgraph),
    },
  });
}

/**
 * The console, and the registered documents of the console and the identity provider; an operator may
 * register others instead.
 */
export const consoleFiles = {
  STATIC_DIR: 'apps/console/dist',
  PERSISTED_DOCUMENTS:
    inherited['PERSISTED_DOCUMENTS'] ??
    'apps/console/dist/persisted-documents.json,apps/identity/persisted-documents.json',
};

interface PlatformSettings {
  mode: Mode;
  /** The public port. */
  port: number;
  /** The interface of the public port. */
  host: string;
  databaseUrls: Record<Owner, string>;
  dataDir: string;
  /** The URLs of subgraphs that run elsewhere, by name. */
  elsewhere: Record<string, string>;
  /** The public URL of the platform. */
  publicUrl: string;
  /** Variables for the identity provider only. */
  identityEnv: Record<string, string>;
  /**
   * `own`: with the platform's own identity provider; `given`: with that of OIDC_ISSUER; `none`: nobody signs
   * in.
   */
  signIn: 'own' | 'given' | 'none';
}

interface FrontSettings extends PlatformSettings {
  access: Record<string, string>;
  subgraphs: Service[];
}

/** Its URL from this machine, whatever else it listens on. */
function frontUrl({ host, port }: Pick<PlatformSettings, 'host' | 'port'>): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return isIP(host) === 6 ? `http://[${host === '::' ? '::1' : host}]:${port}` : `http://${host}:${port}`;
}

/** The variables of the service on the public port, gateway or platform. */
const frontEnv = ({ port, host, publicUrl, access }: FrontSettings) => ({
  PORT: String(port),
  HOST: host,
  PUBLIC_URL: publicUrl,
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
  /** The URL of the graph from this machine. */
  frontUrl: string;
  gatewaySecret: string;
}

/**
 * Always a separate process, so that nothing else that answers requests shares its memory with the signing
 * keys.
 */
function identityService({ port, gatewaySecret, ...settings }: IdentitySettings): Service {
  return new Service({
    name: 'identity',
    program: 'apps/identity/dist/src/main.js',
    reads: readsOf('apps/identity'),
    dataDir: settings.dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      PORT: String(port),
      PUBLIC_URL: settings.publicUrl,
      GATEWAY_SECRET: gatewaySecret,
      GRAPH_URL: `${settings.frontUrl}/graphql`,
      ...settings.identityEnv,
      DATABASE_URL: settings.databaseUrls.identity,
      ...allocator,
      NODE_OPTIONS: nodeOptions(heapOptions.identity),
    },
  });
}

/**
 * A platform on another public port takes any free ports, since those usual ones may be in use by one on the
 * usual port.
 */
const usual = ({ port }: PlatformSettings, own: number): number | undefined =>
  port === usualPort ? own : undefined;

/** Milliseconds for running requests to finish; together with stopping the database less than ten seconds. */
const FRONT_PATIENCE = 2_500;
const SUBGRAPH_PATIENCE = 2_000;

/** The services of a platform, as far as they have been started. */
export class Services {
  /** The subgraphs that run as processes of their own. */
  subgraphs: Service[] = [];
  /** The service on the public port. */
  front?: Service;

  /** The identity provider, when it is the platform's own. */
  identity?: Service;

  /** Creates the services without starting them; returns the front, which must be started last. */
  async make(settings: PlatformSettings): Promise<Service> {
    // An operator sets it where other gateways ask these subgraphs, too; an empty one disables the check.
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

  /** The variables for verifying tokens; those of an operator's own provider are inherited. */
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

  /** Stops the front first, so that its running queries can still reach the subgraphs. */
  async stop(): Promise<void> {
    await this.front?.stop(FRONT_PATIENCE);
    const others = this.identity ? [this.identity, ...this.subgraphs] : this.subgraphs;
    await Promise.all(others.map((service) => service.stop(SUBGRAPH_PATIENCE)));
  }
}
