import { provisionDatabases } from '@bien-cuong/start/database';
import { runningServer } from '@bien-cuong/start/running-server';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { gatewaySecret, type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { type Callers, callersOf } from '../callers/callers';
import { openServices } from './open-services';
import type { Side } from './side';

/** Signed in as headquarters, which may see everything that the statement returns. */
export const PLATFORM = 'four services';
export const OFFICER = 'four services, a province officer';
export const PARTNER = 'four services, a partner';

export const signedInSides: readonly string[] = [PLATFORM, OFFICER, PARTNER];

export interface Platform {
  /**
   * The same services for each caller that signs in, headquarters first; or a platform at a given URL as it
   * is.
   */
  sides: [Side, ...Side[]];
  /**
   * The URLs of subgraphs that require no token, for gateways of other makers; empty for a platform that
   * somebody else started.
   */
  subgraphs: Record<string, string>;
  /** Services that require no token, with the same databases. */
  open?: Side;
  /** What another gateway or process needs to accept tokens of the platform's provider. */
  access?: Access;
  /**
   * The server of its databases, for the administrator, with its first process, if that is to be measured.
   */
  postgres: { url: string; processes: Record<string, number> };
  /** The URL of each subgraph's database, for its role. */
  databases: () => Promise<Record<Subgraph, string>>;
  stop(): Promise<unknown>;
}

interface Access {
  callers: Callers;
  /** The URLs of its subgraphs, by name. */
  subgraphs: Record<string, string>;
  env: Record<string, string>;
}

/** The environment of all our programs that are measured with tokens. */
const production = { NODE_ENV: 'production', IDE: 'false', REQUESTS_PER_MINUTE: '0' };

/** A platform in a temporary folder, as npm start runs it in production except that it stores no answers. */
export async function ownPlatform(): Promise<Platform> {
  const platform = await startPlatform({
    signIn: true,
    planConsole: true,
    env: { ...production, STORED_ANSWERS_MIB: '0', METRICS_TOKEN: gatewaySecret },
  });
  await using stack = new AsyncDisposableStack();
  stack.defer(() => platform.stop().then(() => undefined));
  const { dataDir, services, processes } = platform;
  waitFor(platform);
  const { postgres = 0 } = processes;
  const adminUrl = runningServer(dataDir) ?? '';
  const databases = () => provisionDatabases(dataDir, adminUrl, true);
  const callers = await callersOf(platform);
  const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, services[name] ?? '']));
  const open = await openServices(await databases(), { postgres });
  stack.defer(() => open.stop().then(() => undefined));
  const started = stack.move();
  const stop = () => started.disposeAsync();
  return {
    sides: sidesOf(platform, callers),
    subgraphs: open.subgraphs ?? {},
    open,
    access: { callers, subgraphs, env: { ...production, ...providerEnv(platform) } },
    postgres: { url: adminUrl, processes: { postgres } },
    databases,
    stop,
  };
}

function sidesOf({ url, services, processes, stop }: RunningPlatform, callers: Callers): [Side, ...Side[]] {
  const { supervisor: _, postgres = 0, ...own } = processes;
  const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, services[name] ?? '']));
  const shared = { url: `${url}/graphql`, processes: { ...own, postgres }, subgraphs, stop };
  return [
    { ...shared, name: PLATFORM, caller: callers.headquarters },
    { ...shared, name: OFFICER, caller: callers.officer },
    { ...shared, name: PARTNER, caller: callers.partner },
  ];
}

/** The variables that npm start sets for services that use its provider. */
function providerEnv({ url, services: { identity = '' } }: RunningPlatform): Record<string, string> {
  return {
    GATEWAY_SECRET: gatewaySecret,
    METRICS_TOKEN: gatewaySecret,
    SHARED_BY: 'rights',
    OIDC_ISSUER: `${url}/identity`,
    OIDC_JWKS_URI: `${identity}/identity/jwks`,
    INTROSPECTION_URI: `${identity}/identity/introspection`,
    IDENTITY_URL: identity,
  };
}

/** The test kit lets this process end before the platform; the bench must wait for its end. */
function waitFor({ child }: RunningPlatform): void {
  for (const handle of [child, child.stdout, child.stderr]) (handle as { ref?(): void } | null)?.ref?.();
}
