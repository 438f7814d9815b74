import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { CompiledPlan } from '../../compiled-plan';
import { CompiledGateway } from '../../gateway/compiled-gateway';
import { invalidVariables } from '../../gateway/variables';
import type { ExecuteOptions } from '../../options';
import type { GeneratedOperation } from '../operations/generated-operation';
import type { Network } from '../subgraphs/network';
import type { TestSupergraph } from '../supergraphs/supergraph';
import { type Answer, gatewayConfig, gatewaySide, type Outcome, outcomeOf, type Side, thrown } from './side';

/** Keeps the latest parsed document, so that repeating the same query finds its plan. */
function lastDocument(): (query: string) => DocumentNode {
  let last: { query: string; document: DocumentNode } | undefined;
  return (query) => {
    if (last?.query !== query) last = { query, document: parse(query) };
    return last.document;
  };
}

async function textOf(run: () => Promise<string>): Promise<Outcome> {
  try {
    return { answer: JSON.parse(await run()) as Answer };
  } catch (reason) {
    return thrown(reason);
  }
}

const unanswered = () => new GraphQLError('Unanswered');

/** Our gateway as Apollo Server calls it, and the text that its plans give to an HTTP server. */
export async function compiledSides(supergraph: TestSupergraph): Promise<Side[]> {
  const gateway = new CompiledGateway<{ network: Network }>(gatewayConfig(supergraph));
  const documentOf = lastDocument();
  const whole = await gatewaySide({ name: 'compiled', gateway, documentOf });
  const answer = async (
    plan: CompiledPlan<{ network: Network }>,
    { variables }: GeneratedOperation,
    options: Pick<ExecuteOptions<{ network: Network }>, 'context' | 'unanswered'>,
  ) => {
    const errors = invalidVariables(whole.schema, plan.operationNode, variables);
    if (errors) return outcomeOf(() => Promise.resolve({ errors }));
    return textOf(() => plan.executeText({ ...options, variables }));
  };
  const text: Side = {
    name: 'compiled to text',
    schema: whole.schema,
    run: async (operation, network) => {
      const { query, operationName } = operation;
      try {
        const plan = gateway.compile({ document: documentOf(query), operationName });
        return await (plan
          ? answer(plan, operation, { context: { network } })
          : whole.run(operation, network));
      } catch (reason) {
        return thrown(reason);
      }
    },
    runAccounted: async (operation, network) => {
      const { query, operationName } = operation;
      try {
        const plan = gateway.compile({ document: documentOf(query), operationName });
        return await (plan && answer(plan, operation, { context: { network }, unanswered }));
      } catch {
        // An operation that cannot be planned has no nulls.
        return undefined;
      }
    },
    stop: () => Promise.resolve(),
  };
  const fallbacks = () => Object.values(gateway.counters.fallbacks).reduce((sum, count) => sum + count, 0);
  return [{ ...whole, fallbacks }, text];
}
