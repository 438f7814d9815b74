import {
  type DirectiveNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';

/** Rows of a list of which nothing is said. */
const usualSize = 10;

interface ListSize {
  assumedSize?: number;
  slicingArguments?: string[];
  sizedFields?: string[];
}

interface FieldCost {
  /** Of one value of the field, without what is asked below it. */
  weight: number;
  /** Whether nothing can be asked below it. */
  isLeaf: boolean;
  /** How many values there can be: of the field, or of the lists in what it gives. */
  size: ((args: Record<string, unknown>) => number) | undefined;
  /** Whether these lists are meant. */
  below: boolean;
}

type Field = GraphQLField<unknown, unknown>;
type Described = { astNode?: { directives?: readonly DirectiveNode[] } | null } | undefined;

/**
 * What each field of a schema costs by its directives @cost and @listSize (IBM's GraphQL cost specification, as Apollo
 * Federation 2.9 carries it): an object 1, a scalar nothing, and a list as many as it can have.
 */
export class FieldCosts {
  /** Arguments that say how long a list may be. */
  readonly slicingArguments = new Set<string>();
  private readonly known = new WeakMap<Field, FieldCost>();
  /** Lists whose length the field above them says. */
  private readonly sizedAbove = new WeakSet<Field>();

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type)) for (const field of Object.values(type.getFields())) this.read(field);
    }
  }

  /** For graphql-query-complexity: what is read, by weight. */
  readonly objects: ComplexityEstimator = (asked) => this.sum(asked, ({ weight }) => weight);

  /** For graphql-query-complexity: how many values are answered. */
  readonly leaves: ComplexityEstimator = (asked) => this.sum(asked, ({ isLeaf }) => (isLeaf ? 1 : 0));

  private sum(
    { field, args, childComplexity }: ComplexityEstimatorArgs,
    ownOf: (cost: FieldCost) => number,
  ): number {
    const cost = this.of(field);
    const count = cost.size?.(args) ?? 1;
    const own = ownOf(cost);
    return cost.below ? own + count * childComplexity : count * (own + childComplexity);
  }

  private read(field: Field): void {
    const { slicingArguments = [], sizedFields = [] } = listSizeOf(field) ?? {};
    for (const name of slicingArguments) this.slicingArguments.add(name);
    const type = getNamedType(field.type);
    for (const name of sizedFields) {
      const list = isObjectType(type) ? type.getFields()[name] : undefined;
      if (list) this.sizedAbove.add(list);
    }
  }

  private of(field: Field): FieldCost {
    const known = this.known.get(field);
    if (known) return known;
    const type = getNamedType(field.type);
    const isLeaf = !isCompositeType(type);
    const listSize = listSizeOf(field);
    const isSized = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const made: FieldCost = {
      weight: weightOf(field) ?? weightOf(type) ?? (isLeaf ? 0 : 1),
      isLeaf,
      size: listSize || (isSized && !this.sizedAbove.has(field)) ? sizeBy(listSize ?? {}) : undefined,
      below: (listSize?.sizedFields?.length ?? 0) > 0,
    };
    this.known.set(field, made);
    return made;
  }
}

/**
 * As many as are asked for. No list is longer than `assumedSize`, where it has one: whatever asks for more is refused where
 * the list is read.
 */
const sizeBy =
  ({ assumedSize, slicingArguments = [] }: ListSize) =>
  (args: Record<string, unknown>): number => {
    const asked = slicingArguments.map((name) => args[name]).filter((value) => typeof value === 'number');
    if (asked.length === 0) return assumedSize ?? usualSize;
    return Math.max(0, Math.min(assumedSize ?? Infinity, Math.max(...asked)));
  };

function directive(of: Described, name: string): Record<string, unknown> | undefined {
  const node = of?.astNode?.directives?.find((each) => each.name.value === name);
  return (
    node &&
    Object.fromEntries(
      (node.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
    )
  );
}

const listSizeOf = (field: Field): ListSize | undefined => directive(field, 'listSize');

function weightOf(of: Described): number | undefined {
  const weight = directive(of, 'cost')?.['weight'];
  return weight === undefined ? undefined : Number(weight);
}
