import './environment';
import type { GatewayConfig, SupergraphManager } from '@apollo/gateway';
import { type Answers, EntityAnswers } from '@bien-cuong/answers';
import { CompiledGateway, RepairedGateway } from '@bien-cuong/plan-executor';
import { CountedCache } from './caches/counted-cache';
import { formatError } from './client-errors';
import { logger } from './logger';
import { type GatewayMetrics, measureExecutor } from './metrics';
import { planning } from './plan-limits';
import { SubgraphDataSource } from './subgraphs/data-source';
import { unanswered } from './subgraphs/unanswered';
import { refusedAsWhole } from './refusals';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayContext } from './context';
import type { GatewayEnvironment } from './environment';
import type { Transports } from './subgraphs/transports';

interface Parts {
  environment: Pick<GatewayEnvironment, 'executor' | 'maxAnswerBytes'>;
  supergraph: SupergraphManager;
  transports: Transports;
  answers: Answers<GatewayContext> | undefined;
  metrics: GatewayMetrics;
}

const MiB = 1024 * 1024;

/** Apollo's gateway with the platform's transport, and with the stock executor or the compiled one. */
export function createGateway(parts: Parts): RepairedGateway | CompiledGateway<GatewayContext> {
  const { environment, answers, transports, metrics } = parts;
  const config = configOf(parts);
  const account = { refuse: refusedAsWhole, unanswered };
  if (environment.executor === 'stock') return new RepairedGateway(config, account);
  const entityStore = answers && new EntityAnswers<GatewayContext>(answers, ({ began }) => began);
  const gateway = new CompiledGateway<GatewayContext>({
    ...config,
    compiled: {
      transport: transports.send,
      formatError,
      entityStore,
      planCacheMiB: 30,
      maxBytes: environment.maxAnswerBytes,
      ...account,
    },
  });
  measureExecutor(gateway, metrics);
  if (answers) {
    // Registered first: plans compiled for the new supergraph already need its caching policies.
    gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => answers.useSupergraph(coreSupergraphSdl));
  }
  return gateway;
}

function configOf({ supergraph, transports, metrics }: Parts): GatewayConfig {
  const plans = new CountedCache<QueryPlan>({
    name: 'plans',
    lookups: metrics.lookups,
    maxSize: 30 * MiB,
    sizeOf: (plan) => Buffer.byteLength(JSON.stringify(plan)),
  });
  return {
    supergraphSdl: supergraph,
    logger,
    validateSupergraph: true,
    // Otherwise a request header would reveal the query plan, and so which subgraph has which data.
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { cache: plans, debug: planning },
    buildService: (definition) => new SubgraphDataSource(definition.name, transports.open(definition)),
  };
}
