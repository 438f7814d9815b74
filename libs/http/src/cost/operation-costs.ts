import { preferredLanguage, type Text } from '@bien-cuong/domain';
import {
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  validate,
  visit,
} from 'graphql';
import { createComplexityRule } from 'graphql-query-complexity';
import { FieldCosts } from './field-costs';

/** One operation of a valid document, with the variables it is asked with. */
export interface PricedOperation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | undefined;
}

interface Prices {
  /** Variables on which the cost depends. */
  variables: string[];
  byValues: Map<string, number>;
}

/** Three times what the largest page of the console asks; less than a page of pages. */
export const usualMaxCost = 40_000;
/** A gateway asks on behalf of clients whose own operations were found cheap enough. */
export const gatewayCostFactor = 10;

/** More than that are as good as random. */
const maxValues = 50;
const conditions = ['skip', 'include'];

/** What operations on a schema can cost at the most, told before anything is executed. */
export class OperationCosts {
  private readonly costs: FieldCosts;
  private readonly known = new WeakMap<DocumentNode, Map<string, Prices>>();

  /** @param schema built from SDL, with its directives */
  constructor(private readonly schema: GraphQLSchema) {
    this.costs = new FieldCosts(schema);
  }

  /** Made once for a document and the variables that matter. */
  of(operation: PricedOperation): number {
    const prices = this.pricesOf(operation);
    const values = JSON.stringify(prices.variables.map((name) => operation.variables?.[name]));
    const known = prices.byValues.get(values);
    if (known !== undefined) return known;
    const { cost, certain } = this.calculate(operation);
    if (!certain) return cost;
    if (prices.byValues.size >= maxValues) prices.byValues.clear();
    prices.byValues.set(values, cost);
    return cost;
  }

  private pricesOf({ document, operationName }: PricedOperation): Prices {
    const operations = this.known.get(document) ?? new Map<string, Prices>();
    this.known.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name);
    if (known) return known;
    const prices = { variables: this.decisiveVariables(document), byValues: new Map<string, number>() };
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

  /** With what of it is not executed, because its arguments are refused, left out. */
  private calculate({ document, operationName, variables = {} }: PricedOperation) {
    let cost = 0;
    const rule = createComplexityRule({
      ...{ estimators: [this.costs.estimator], variables, maximumComplexity: Infinity },
      ...(operationName && { operationName }),
      // The limits of documents know how many there are.
      maxQueryNodes: Infinity,
      onComplete: (complexity) => (cost = complexity),
    });
    const refused = validate(this.schema, document, [rule]);
    return { cost, certain: refused.length === 0 };
  }
}

/** @throws GraphQLError with status 400 when an operation costs more than it may */
export function requireAffordable(cost: number, most: number, acceptLanguage: string | undefined): void {
  if (cost <= most) return;
  throw new GraphQLError(sentence(cost, most)[preferredLanguage(acceptLanguage)], {
    extensions: { code: 'QUERY_TOO_EXPENSIVE', cost, most, http: { status: 400 } },
  });
}

const sentence = (cost: number, most: number): Text => ({
  vi: `Truy vấn có thể đọc quá nhiều: chi phí ước tính ${cost}, nhiều nhất ${most}. Hãy hỏi ít dòng hơn (first) hoặc chia thành nhiều truy vấn.`,
  en: `The query may read too much: its cost is estimated at ${cost}, at most ${most} is allowed. Ask for fewer rows (first), or ask several queries.`,
});

function decide(directives: readonly DirectiveNode[], found: Set<string>): void {
  for (const { name, arguments: given = [] } of directives) {
    if (!conditions.includes(name.value)) continue;
    for (const { value } of given) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
  }
}
