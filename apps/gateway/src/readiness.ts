import { dryRun, type GatewayContext } from './context';
import { endpointOf } from './subgraphs/endpoints';
import type { ApolloServer } from '@apollo/server';
import type { Connections } from './subgraphs/connections';
import type { LocalSubgraph } from './subgraphs/local-transport';
import type { SupergraphFile } from './supergraph-file';

type State = 'up' | 'down';

interface Parts {
  apollo: ApolloServer<GatewayContext>;
  supergraph: SupergraphFile;
  subgraphUrls: Record<string, string>;
  connections: Connections;
  local: Record<string, LocalSubgraph>;
  /** Of the platform's own provider of identities, without which nobody signs in and nothing is changed. */
  identityUrl: string | undefined;
}

const timeoutMs = 2_000;

/** Whether everything is answered: by the gateway itself, and by each service behind it according to its own word. */
export async function readiness({
  apollo,
  supergraph,
  subgraphUrls,
  connections,
  local,
  identityUrl,
}: Parts): Promise<Record<string, State>> {
  const asked = supergraph.subgraphs.map(async (subgraph): Promise<[string, State]> => {
    const here = subgraphUrls[subgraph.name] === undefined ? local[subgraph.name] : undefined;
    if (here) return [subgraph.name, await here.ready()];
    const { name, url } = endpointOf(subgraph, subgraphUrls);
    return [name, await subgraphState(connections, new URL(url).origin)];
  });
  if (identityUrl !== undefined)
    asked.push(subgraphState(connections, new URL(identityUrl).origin).then((state) => ['identity', state]));
  const gateway = queryState(apollo).then((state): [string, State] => ['gateway', state]);
  return Object.fromEntries(await Promise.all([gateway, ...asked]));
}

async function queryState(apollo: ApolloServer<GatewayContext>): Promise<State> {
  const { body } = await apollo.executeOperation({ query: '{ __typename }' }, { contextValue: dryRun });
  return body.kind === 'single' && body.singleResult.data?.['__typename'] ? 'up' : 'down';
}

async function subgraphState(connections: Connections, origin: string): Promise<State> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { statusCode, body } = await connections
      .to(origin)
      .request({ method: 'GET', path: '/health/ready', signal });
    await body.dump();
    return statusCode === 200 ? 'up' : 'down';
  } catch {
    // A subgraph that cannot be reached is what "down" means: nothing is hidden.
    return 'down';
  }
}
