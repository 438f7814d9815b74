import { type RunningGateway, startGateway } from '@bien-cuong/gateway/start-gateway';
import {
  type AskSubgraph,
  type LocalSubgraph,
  openLocalSubgraph,
  ReferenceCheck,
  waysOverHttp,
} from '@bien-cuong/subgraph';
import { standingOf } from '@bien-cuong/tokens';
import { Registry } from 'prom-client';
import { countTogether } from './count-together';
import { definitions } from './subgraphs';
import type { PlatformEnvironment } from './environment';

/** Starts the gateway and, in the same process, every subgraph that has a database configured here. */
export async function startPlatform({
  gateway,
  databaseUrls,
  redisUrl,
  files,
  statementTimeoutMs,
}: PlatformEnvironment): Promise<RunningGateway> {
  const local: Record<string, LocalSubgraph> = {};
  const { most, maxAnswerBytes } = gateway;
  const here = databaseUrls.map(([name]) => [name, askIn(local, name)] as const);
  const elsewhere = waysOverHttp(gateway.subgraphUrls, gateway.tokens.GATEWAY_SECRET);
  const references = new ReferenceCheck({ ...elsewhere, ...Object.fromEntries(here) });
  const standing = standingOf(gateway.tokens);
  const opened = await Promise.all(
    databaseUrls.map(async ([name, databaseUrl]) => {
      const subgraph = await openLocalSubgraph(definitions[name], {
        databaseUrl,
        redisUrl,
        references,
        files,
        statementTimeoutMs,
        most,
        maxAnswerBytes,
        standing,
      });
      return [name, subgraph] as const;
    }),
  );
  Object.assign(local, Object.fromEntries(opened));
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(local).map((subgraph) => subgraph.close()));
  };
  const registry = new Registry();
  const counted = opened.map(([name, subgraph]) => [name, subgraph.registry] as const);
  countTogether(Object.fromEntries(counted), registry);
  try {
    const service = await startGateway(gateway, { local, registry });
    const stop = async (): Promise<void> => {
      await service.stop();
      await close();
    };
    return { ...service, stop };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A function to ask a subgraph of this process, which may not be open yet. */
function askIn(local: Readonly<Record<string, LocalSubgraph>>, name: string): AskSubgraph {
  return ({ query, variables }, { headers, caller }) => {
    const subgraph = local[name];
    if (!subgraph) throw new Error(`${name} has not been opened yet`);
    return subgraph.execute({ query, operationName: undefined }, variables, headers, caller);
  };
}
