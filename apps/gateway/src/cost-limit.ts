import { OperationCosts, type PricedOperation, requireAffordable } from '@bien-cuong/http';
import { buildASTSchema, parse } from 'graphql';
import type { ApolloGateway } from '@apollo/gateway';
import type { Language } from '@bien-cuong/domain';

interface Parts {
  gateway: Pick<ApolloGateway, 'onSchemaLoadOrUpdate'>;
  /** 0: operations may cost what they will. */
  maxCost: number;
}

/** Keeps the gateway from planning and executing what would cost too much. */
export class CostLimit {
  private costs: OperationCosts | undefined;
  private readonly maxCost: number;

  constructor({ gateway, maxCost }: Parts) {
    this.maxCost = maxCost === 0 ? Infinity : maxCost;
    gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
      // Only the supergraph says what fields cost: the clients' schema has no directives.
      const document = parse(coreSupergraphSdl, { noLocation: true });
      this.costs = new OperationCosts(buildASTSchema(document, { assumeValid: true, assumeValidSDL: true }));
    });
  }

  allows(operation: PricedOperation): boolean {
    return this.costOf(operation) <= this.maxCost;
  }

  /** @throws GraphQLError with status 400 when the operation costs more than it may */
  require(operation: PricedOperation, language: Language): void {
    requireAffordable(this.costOf(operation), this.maxCost, language);
  }

  private costOf(operation: PricedOperation): number {
    return this.costs?.of(operation) ?? 0;
  }
}
