import {
  isAffordable,
  OperationCosts,
  type Price,
  type PricedOperation,
  requireAffordable,
} from '@bien-cuong/http';
import { buildASTSchema, parse } from 'graphql';
import type { ApolloGateway } from '@apollo/gateway';
import type { Language } from '@bien-cuong/domain';

interface Parts {
  gateway: Pick<ApolloGateway, 'onSchemaLoadOrUpdate'>;
  /** The limits for one operation. */
  most: Price;
}

/** Refuses operations that would cost too much, before they are planned. */
export class CostLimit {
  private costs: OperationCosts | undefined;
  private readonly most: Price;

  constructor({ gateway, most }: Parts) {
    this.most = most;
    gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
      // The cost directives are only in the supergraph; the clients' schema has none.
      const document = parse(coreSupergraphSdl, { noLocation: true });
      this.costs = new OperationCosts(buildASTSchema(document, { assumeValid: true, assumeValidSDL: true }));
    });
  }

  allows(operation: PricedOperation): boolean {
    return isAffordable(this.priceOf(operation), this.most);
  }

  /** @throws GraphQLError with status 400 when the operation can cost more than allowed */
  require(operation: PricedOperation, language: Language): void {
    requireAffordable(this.priceOf(operation), this.most, language);
  }

  private priceOf(operation: PricedOperation): Price {
    return this.costs?.of(operation) ?? { cost: 0, values: 0 };
  }
}
