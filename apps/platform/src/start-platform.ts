import { type RunningGateway, startGateway } from '@bien-cuong/gateway/start-gateway';
import { type LocalSubgraph, openLocalSubgraph } from '@bien-cuong/subgraph';
import { Registry } from 'prom-client';
import { countTogether } from './count-together';
import { definitions } from './subgraphs';
import type { PlatformEnvironment } from './environment';

/** Starts the gateway and, in the same process, every subgraph that has a database here. */
export async function startPlatform({
  gateway,
  databaseUrls,
  redisUrl,
  statementTimeoutMs,
}: PlatformEnvironment): Promise<RunningGateway> {
  const opened = await Promise.all(
    databaseUrls.map(async ([name, databaseUrl]) => {
      const subgraph = await openLocalSubgraph(definitions[name], {
        ...{ databaseUrl, redisUrl, statementTimeoutMs, maxCost: gateway.maxCost },
      });
      return [name, subgraph] as const;
    }),
  );
  const local: Record<string, LocalSubgraph> = Object.fromEntries(opened);
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
