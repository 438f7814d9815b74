import type { ApolloGateway } from '@apollo/gateway';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { CompiledGateway } from '../gateway/compiled-gateway';
import { RepairedGateway } from '../gateway/repaired-gateway';
import { ask } from './ask';
import { inMemoryGraph, type SubgraphSource } from './in-memory-graph';

type Names = 'stock' | 'compiled' | 'stock, nulls accounted for' | 'compiled, nulls accounted for';

/**
 * The stock executor and the compiled one on the same subgraphs, each with and without every null accounted
 * for. Specs state the expected values, because all of them share the planner and its mistakes.
 */
export class BothExecutors {
  private readonly gateways: Readonly<Record<Names, ApolloGateway>>;

  constructor(sources: Readonly<Record<string, SubgraphSource>>) {
    const config = inMemoryGraph(sources);
    const account = { unanswered: () => new GraphQLError('Not answered') };
    this.gateways = {
      stock: new RepairedGateway(config),
      compiled: new CompiledGateway(config),
      'stock, nulls accounted for': new RepairedGateway(config, account),
      'compiled, nulls accounted for': new CompiledGateway({ ...config, compiled: account }),
    };
    beforeAll(() => Promise.all(Object.values(this.gateways).map((gateway) => gateway.load())));
    afterAll(() => Promise.all(Object.values(this.gateways).map((gateway) => gateway.stop())));
  }

  /** The answers of all, by name. */
  async ask(query: string, variables?: Record<string, unknown>): Promise<Record<Names, ExecutionResult>> {
    const answers: [string, ExecutionResult][] = [];
    for (const [name, gateway] of Object.entries(this.gateways)) {
      answers.push([name, await ask(gateway, query, variables)]);
    }
    return Object.fromEntries(answers) as Record<Names, ExecutionResult>;
  }
}

/** Both executors give this data and no error, whether nulls are accounted for or not. */
export const both = (data: unknown): Record<Names, unknown> => ({
  stock: { data },
  compiled: { data },
  'stock, nulls accounted for': { data },
  'compiled, nulls accounted for': { data },
});
