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

/** Of the texts of operations. */
const maxCharacters = 500_000;

const keyOf = (query: string, operationName: string | null | undefined): string =>
  operationName ? `${operationName} ${query}` : query;

/**
 * Operations that Apollo Server found valid and within every limit. Only these are compiled: whoever sends a refused one
 * again must not find another way in.
 */
export class AdmittedOperations implements ApolloServerPlugin<SubgraphContext> {
  private readonly keys = new LRUCache<string, true>({ maxSize: maxCharacters });
  private readonly costs: OperationCosts;

  /** @param most that an operation may take which somebody else than a gateway asks */
  constructor(
    schema: GraphQLSchema,
    private readonly most: Price = usualMost,
  ) {
    this.costs = new OperationCosts(schema);
  }

  has(query: string, operationName: string | undefined): boolean {
    return this.keys.has(keyOf(query, operationName));
  }

  /** Whether who asks may have it take that much. */
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
