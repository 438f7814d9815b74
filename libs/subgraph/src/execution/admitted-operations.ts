import type { ApolloServerPlugin } from '@apollo/server';
import {
  isAffordable,
  mostForGateways,
  OperationCosts,
  type Price,
  type PricedOperation,
  requireAffordable,
  usualMost,
} from '@bien-cuong/http';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import type { SubgraphContext } from '../serve/context';

/** In the texts of operations. */
const maxCharacters = 500_000;

const keyOf = (query: string, operationName: string | null | undefined): string =>
  operationName ? `${operationName} ${query}` : query;

/**
 * Operations that Apollo Server found valid and within all limits. Only these are compiled, so that a refused
 * operation cannot get through when it is sent again.
 */
export class AdmittedOperations implements ApolloServerPlugin<SubgraphContext> {
  private readonly keys = new LRUCache<string, true>({ maxSize: maxCharacters });
  private readonly costs: OperationCosts;

  /** @param most the highest cost of an operation of a caller that is no gateway */
  constructor(
    schema: GraphQLSchema,
    private readonly most: Price = usualMost,
  ) {
    this.costs = new OperationCosts(schema);
  }

  has(query: string, operationName: string | undefined): boolean {
    return this.keys.has(keyOf(query, operationName));
  }

  /** Whether the operation may cost that much for this caller. */
  allows(operation: PricedOperation, context: SubgraphContext): boolean {
    return isAffordable(this.costs.of(operation), this.mostFor(context));
  }

  async requestDidStart() {
    return {
      didResolveOperation: async ({ source, document, operation, request, contextValue }: Resolved) => {
        if (!operation) return;
        const { operationName, variables } = request;
        const price = this.costs.of({ document, operationName, variables });
        requireAffordable(price, this.mostFor(contextValue), contextValue.language);
        this.keys.set(keyOf(source, operationName), true, { size: source.length + 1 });
      },
    };
  }

  private mostFor({ byGateway }: SubgraphContext): Price {
    return byGateway ? mostForGateways(this.most) : this.most;
  }
}

interface Resolved {
  source: string;
  document: DocumentNode;
  operation?: OperationDefinitionNode;
  request: { operationName?: string; variables?: Record<string, unknown> };
  contextValue: SubgraphContext;
}
