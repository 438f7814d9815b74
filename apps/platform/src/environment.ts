import { readEnvironment } from '@bien-cuong/environment';
import {
  type GatewayEnvironment,
  gatewayVariables,
  readGatewayEnvironment,
} from '@bien-cuong/gateway/environment';
import { type FileEnvironment, fileVariables } from '@bien-cuong/files';
import { prepareVariables, subgraphVariables } from '@bien-cuong/subgraph';
import { z } from 'zod';
import { type SubgraphName, subgraphNames } from './subgraphs';

export interface PlatformEnvironment {
  gateway: GatewayEnvironment;
  /** The databases of the subgraphs in this process. */
  databaseUrls: [SubgraphName, string][];
  redisUrl?: string;
  /** Where files are kept. */
  files: FileEnvironment;
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
  const files = readEnvironment(fileVariables, source);
  const databaseUrls = here.map((name): [SubgraphName, string] => [name, urls[variableOf(name)] ?? '']);
  return { gateway, databaseUrls, redisUrl, files, statementTimeoutMs };
}

const variableOf = (name: SubgraphName): string => `${name.toUpperCase()}_DATABASE_URL`;

const { DATABASE_URL, ...ofAll } = prepareVariables.shape;

/** What preparing the database of one of the subgraphs reads: as for one alone, except that its URL has the subgraph's name. */
export function readPrepareEnvironment(
  name: SubgraphName,
  source?: Record<string, string | undefined>,
): z.infer<typeof prepareVariables> {
  const urls = readEnvironment(z.object({ [variableOf(name)]: DATABASE_URL }), source);
  return { ...readEnvironment(z.object(ofAll), source), DATABASE_URL: urls[variableOf(name)] ?? '' };
}

const urlVariables = subgraphNames.map(variableOf);

/** The names of all variables that the platform and its preparation read. */
export const variableNames = {
  serve: [
    ...new Set([
      ...gatewayVariables,
      ...Object.keys(shared.shape),
      ...Object.keys(fileVariables.shape),
      ...urlVariables,
    ]),
  ],
  prepare: [...Object.keys(ofAll), ...urlVariables],
};
