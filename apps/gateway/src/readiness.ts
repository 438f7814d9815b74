import { dryRun, type GatewayContext } from './context';
import { logger } from './logger';
import { complaintOf, ownComplaint } from './subgraphs/health';
import type { ApolloServer } from '@apollo/server';
import type { Connections } from './subgraphs/connections';
import type { LocalSubgraph } from './subgraphs/local-transport';
import type { SettingsOf } from './subgraphs/settings';
import type { SupergraphFile } from './supergraph-file';

type State = 'up' | 'down';

interface Parts {
  apollo: ApolloServer<GatewayContext>;
  supergraph: SupergraphFile;
  subgraphUrls: Record<string, string>;
  settingsOf: SettingsOf;
  connections: Connections;
  local: Record<string, LocalSubgraph>;
  /** The platform's own identity provider: without it nobody can sign in and nothing can be changed. */
  identityUrl: string | undefined;
}

/**
 * Whether queries can be answered: by the gateway itself, and by each service behind it. The reason why a
 * service is not ready is logged whenever it changes.
 */
export class Readiness {
  private readonly complaints = new Map<string, string>();

  constructor(private readonly parts: Parts) {}

  async states(): Promise<Record<string, State>> {
    const { apollo, supergraph, identityUrl } = this.parts;
    const asked = supergraph.subgraphs.map(
      async (subgraph) => [subgraph.name, await this.stateOf(subgraph)] as const,
    );
    if (identityUrl !== undefined) asked.push(this.identityState(identityUrl));
    const gateway = queryState(apollo).then((state) => ['gateway', state] as const);
    return Object.fromEntries(await Promise.all([gateway, ...asked]));
  }

  private async stateOf(subgraph: { name: string; url: string }): Promise<State> {
    const { subgraphUrls, local } = this.parts;
    const here = subgraphUrls[subgraph.name] === undefined ? local[subgraph.name] : undefined;
    if (here) return here.ready();
    return this.heard(subgraph.name, await complaintOf(subgraph, this.parts));
  }

  private async identityState(url: string) {
    const name = 'identity';
    return [name, this.heard(name, await ownComplaint(url, this.parts.connections))] as const;
  }

  private heard(name: string, complaint: string | undefined): State {
    this.tell(name, complaint);
    return complaint === undefined ? 'up' : 'down';
  }

  private tell(name: string, complaint: string | undefined): void {
    if (this.complaints.get(name) === complaint) return;
    if (complaint === undefined) {
      this.complaints.delete(name);
      logger.info({ name }, `${name} is ready`);
      return;
    }
    this.complaints.set(name, complaint);
    logger.warn({ name }, `${name} is not ready: ${complaint}`);
  }
}

async function queryState(apollo: ApolloServer<GatewayContext>): Promise<State> {
  const { body } = await apollo.executeOperation({ query: '{ __typename }' }, { contextValue: dryRun });
  return body.kind === 'single' && body.singleResult.data?.['__typename'] ? 'up' : 'down';
}
