import { isIP } from 'node:net';
import { join } from 'node:path';
import { inherited, urlsByVariable } from './environment';
import { allocator, heapOptions } from './heap';
import type { Mode } from './mode';
import { readsOf } from './passed-on';
import { Service } from './service';
import type { Owner, Subgraph } from './subgraphs';

/** An operator's own options come last, so that they take precedence. */
const nodeOptions = (limits: string): string => [limits, inherited['NODE_OPTIONS']].filter(Boolean).join(' ');

/** Files are kept below the data folder, unless an operator says where. */
const filesIn = (dataDir: string): Record<string, string> =>
  inherited['FILES_DIR'] || inherited['S3_ENDPOINT'] ? {} : { FILES_DIR: join(dataDir, 'files') };

interface SubgraphSettings {
  name: Subgraph;
  port: number;
  databaseUrl: string;
  /** The folder of the platform, below which its files are kept. */
  keptIn: string;
  dataDir?: string;
  /** The variables by which it recognises gateways and callers. */
  access?: Record<string, string>;
}

export function subgraphService({
  name,
  port,
  databaseUrl,
  keptIn,
  dataDir,
  access,
}: SubgraphSettings): Service {
  return new Service({
    name,
    program: `apps/${name}/dist/src/main.js`,
    reads: readsOf('libs/subgraph'),
    dataDir,
    url: `http://127.0.0.1:${port}`,
    env: {
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      ...filesIn(keptIn),
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

export interface PlatformSettings {
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
export function frontUrl({ host, port }: Pick<PlatformSettings, 'host' | 'port'>): string {
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

export function gatewayService(settings: FrontSettings): Service {
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
export function platformService(settings: FrontSettings): Service {
  const { databaseUrls, dataDir } = settings;
  return new Service({
    name: 'platform',
    program: 'apps/platform/dist/main.js',
    reads: readsOf('apps/platform'),
    dataDir,
    url: frontUrl(settings),
    env: {
      ...urlsByVariable(databaseUrls),
      ...filesIn(dataDir),
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
export function identityService({ port, gatewaySecret, ...settings }: IdentitySettings): Service {
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
