import { CompiledGateway } from '@bien-cuong/plan-executor';
import { KnownOperations, type ValidOperation } from '../caches/known-operations';
import { CostLimit } from '../cost-limit';
import { requireFewFetches } from '../plan-limits';
import { CompiledFastPath } from './compiled-fast-path';
import { type CompiledOperation, compileOperation } from './compiled-operation';
import { forgetAfterWrites } from './forget-after-writes';
import { Reader } from './reader';
import type { ApolloGateway } from '@apollo/gateway';
import type { Answers } from '@bien-cuong/answers';
import type { Contract } from '../contract/contract';
import type { GatewayContext } from '../context';
import type { GatewayEnvironment } from '../environment';
import type { GatewayMetrics } from '../metrics';
import type { PersistedDocuments } from '../persisted/persisted-documents';

interface Parts {
  environment: Pick<GatewayEnvironment, 'shareReads' | 'most' | 'maxFetches'>;
  gateway: ApolloGateway | CompiledGateway<GatewayContext>;
  answers: Answers<GatewayContext> | undefined;
  contract: Contract;
  persisted: PersistedDocuments;
  metrics: GatewayMetrics;
}

type Variables = Record<string, unknown> | undefined;

/**
 * The fast path around Apollo Server, if there is one, and the plugins by which it learns from Apollo Server.
 */
export function createFastPath(parts: Parts) {
  const { environment, gateway, answers, contract, persisted, metrics } = parts;
  const costs = new CostLimit({ gateway, most: environment.most });
  const check = (operation: ValidOperation, variables: Variables, { language }: GatewayContext): void =>
    costs.require({ ...operation, variables }, language);
  if (!(gateway instanceof CompiledGateway)) {
    const operations = new KnownOperations({ of: () => undefined, check, sizeOf: () => 0 });
    return { operations, plugins: [operations] };
  }
  const operations = new KnownOperations<CompiledOperation | undefined>({
    of: (operation, { language }) => {
      const compiled = compileOperation(operation, { gateway, answers });
      requireFewFetches(compiled?.plan.operations.length ?? 0, environment.maxFetches, language);
      return compiled;
    },
    check,
    sizeOf: (compiled) => compiled?.plan.size ?? 0,
  });
  const reader = new Reader({ answers, joined: metrics.joined, share: environment.shareReads });
  const { lookups } = metrics;
  return {
    operations,
    plugins: [operations, forgetAfterWrites(reader)],
    fast: new CompiledFastPath({ operations, contract, persisted, reader, lookups, costs }),
  };
}
