import { type DirectiveNode, type DocumentNode, type GraphQLSchema, Kind, validate, visit } from 'graphql';
import { type ComplexityEstimator, createComplexityRule } from 'graphql-query-complexity';
import { FieldCosts } from './field-costs';
import type { Price } from './price';

/** One operation of a valid document, with the variables of the request. */
export interface PricedOperation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | undefined;
}

interface Prices {
  /** The variables that the price depends on. */
  variables: string[];
  byValues: Map<string, Price>;
}

/** With more distinct values than that, keeping prices by value is useless. */
const maxValues = 50;
const conditions = ['skip', 'include'];

/** The most that operations on a schema can cost, computed before anything is executed. */
export class OperationCosts {
  private readonly costs: FieldCosts;
  private readonly known = new WeakMap<DocumentNode, Map<string, Prices>>();

  /** @param schema built from SDL, with its directives */
  constructor(private readonly schema: GraphQLSchema) {
    this.costs = new FieldCosts(schema);
  }

  /** Computed once for each document and each set of values of the variables that matter. */
  of(operation: PricedOperation): Price {
    const prices = this.pricesOf(operation);
    const values = JSON.stringify(prices.variables.map((name) => operation.variables?.[name]));
    const known = prices.byValues.get(values);
    if (known !== undefined) return known;
    const { price, certain } = this.calculate(operation);
    if (!certain) return price;
    if (prices.byValues.size >= maxValues) prices.byValues.clear();
    prices.byValues.set(values, price);
    return price;
  }

  private pricesOf({ document, operationName }: PricedOperation): Prices {
    const operations = this.known.get(document) ?? new Map<string, Prices>();
    this.known.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name);
    if (known) return known;
    const prices = { variables: this.decisiveVariables(document), byValues: new Map<string, Price>() };
    operations.set(name, prices);
    return prices;
  }

  private decisiveVariables(document: DocumentNode): string[] {
    const found = new Set<string>();
    const { slicingArguments } = this.costs;
    visit(document, {
      Field: ({ arguments: given = [], directives = [] }) => {
        for (const { name, value } of given)
          if (slicingArguments.has(name.value) && value.kind === Kind.VARIABLE) found.add(value.name.value);
        decide(directives, found);
      },
      FragmentSpread: ({ directives = [] }) => decide(directives, found),
      InlineFragment: ({ directives = [] }) => decide(directives, found),
    });
    return [...found];
  }

  /** Leaves out the parts of the operation that are not executed because their arguments are invalid. */
  private calculate(operation: PricedOperation): { price: Price; certain: boolean } {
    const price: Price = { cost: 0, values: 0 };
    const rules = [
      ruleOf(operation, this.costs.objects, (cost) => (price.cost = cost)),
      ruleOf(operation, this.costs.leaves, (values) => (price.values = values)),
    ];
    return { price, certain: validate(this.schema, operation.document, rules).length === 0 };
  }
}

const ruleOf = (
  { operationName, variables = {} }: PricedOperation,
  estimator: ComplexityEstimator,
  onComplete: (sum: number) => void,
) =>
  createComplexityRule({
    estimators: [estimator],
    variables,
    maximumComplexity: Infinity,
    onComplete,
    ...(operationName && { operationName }),
    // The document limits already bound the number of nodes.
    maxQueryNodes: Infinity,
  });

function decide(directives: readonly DirectiveNode[], found: Set<string>): void {
  for (const { name, arguments: given = [] } of directives) {
    if (!conditions.includes(name.value)) continue;
    for (const { value } of given) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
  }
}
