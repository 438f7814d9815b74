import { readEnvironment } from '@bien-cuong/environment';
import {
  type GatewayEnvironment,
  gatewayVariables,
  readGatewayEnvironment,
} from '@bien-cuong/gateway/environment';
import { subgraphVariables } from '@bien-cuong/subgraph';
import { z } from 'zod';
import { type SubgraphName, subgraphNames } from './subgraphs';

export interface PlatformEnvironment {
  gateway: GatewayEnvironment;
  /** The databases of the subgraphs in this process. */
  databaseUrls: [SubgraphName, string][];
  redisUrl?: string;
  statementTimeoutMs: number;
}

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error:
    'must be the postgres:// URL of the database of this subgraph, or SUBGRAPH_URLS must say where it runs',
});

const shared = subgraphVariables.pick({ REDIS_URL: true, STATEMENT_TIMEOUT_MS: true });

/** The gateway's environment, and a `<NAME>_DATABASE_URL` for each subgraph that SUBGRAPH_URLS does not name. */
export function readPlatformEnvironment(source?: Record<string, string | undefined>): PlatformEnvironment {
  const gateway = readGatewayEnvironment(source);
  const here = subgraphNames.filter((name) => !(name in gateway.subgraphUrls));
  const schema = z.object(Object.fromEntries(here.map((name) => [variableOf(name), databaseUrl])));
  const urls = readEnvironment(schema, source);
  const { REDIS_URL: redisUrl, STATEMENT_TIMEOUT_MS: statementTimeoutMs } = readEnvironment(shared, source);
  const databaseUrls = here.map((name): [SubgraphName, string] => [name, urls[variableOf(name)] ?? '']);
  return { gateway, databaseUrls, redisUrl, statementTimeoutMs };
}

const variableOf = (name: SubgraphName): string => `${name.toUpperCase()}_DATABASE_URL`;

/** The names of all variables it reads. */
export const platformVariables = [
  ...new Set([...gatewayVariables, ...Object.keys(shared.shape), ...subgraphNames.map(variableOf)]),
];
