import type { ApolloGateway } from '@apollo/gateway';
import type { ExecutionResult } from 'graphql';
import { CompiledGateway } from '../gateway/compiled-gateway';
import { RepairedGateway } from '../gateway/repaired-gateway';
import { ask } from './ask';
import { inMemoryGraph, type SubgraphSource } from './in-memory-graph';

/** The stock executor and the compiled one over the same subgraphs. Values are stated: the planner is that of both. */
export class BothExecutors {
  private readonly gateways: Readonly<Record<'stock' | 'compiled', ApolloGateway>>;

  constructor(sources: Readonly<Record<string, SubgraphSource>>) {
    const config = inMemoryGraph(sources);
    this.gateways = { stock: new RepairedGateway(config), compiled: new CompiledGateway(config) };
    beforeAll(() => Promise.all(Object.values(this.gateways).map((gateway) => gateway.load())));
    afterAll(() => Promise.all(Object.values(this.gateways).map((gateway) => gateway.stop())));
  }

  /** What both answer, by their names. */
  async ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, ExecutionResult>> {
    const { stock, compiled } = this.gateways;
    return { stock: await ask(stock, query, variables), compiled: await ask(compiled, query, variables) };
  }
}

/** Both executors give this data and no error. */
export const both = (data: unknown): Record<string, unknown> => ({ stock: { data }, compiled: { data } });
