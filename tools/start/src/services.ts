import { randomBytes } from 'node:crypto';
import { freePort } from '@bien-cuong/postgres';
import { inherited } from './environment';
import type { Service } from './service';
import {
  frontUrl,
  gatewayService,
  identityService,
  type PlatformSettings,
  platformService,
  subgraphService,
} from './service-kinds';
import { identityPort, subgraphNames, subgraphPorts, usualPort } from './subgraphs';

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
    const shared = { dataDir, keptIn: dataDir, access: { ...access, SUBGRAPH_URLS: sisters.join(',') } };
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
