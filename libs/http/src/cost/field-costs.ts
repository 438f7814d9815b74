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

/** Assumed length of a list without @listSize. */
const usualSize = 10;

interface ListSize {
  assumedSize?: number;
  slicingArguments?: string[];
  sizedFields?: string[];
}

interface FieldCost {
  /** The cost of one value of the field, without its selection. */
  weight: number;
  /** Whether the field has no selection. */
  isLeaf: boolean;
  /** How many values there can be: of the field itself, or of the lists in its value. */
  size: ((args: Record<string, unknown>) => number) | undefined;
  /** Whether `size` is that of the lists in the field's value. */
  below: boolean;
}

type Field = GraphQLField<unknown, unknown>;
type Described = { astNode?: { directives?: readonly DirectiveNode[] } | null } | undefined;

/**
 * The cost of each field of a schema by its directives @cost and @listSize (IBM's GraphQL cost specification,
 * as Apollo Federation 2.9 uses it): an object costs 1, a scalar nothing, and a list as much as all the rows
 * it can have.
 */
export class FieldCosts {
  /** Arguments that set the length of a list. */
  readonly slicingArguments = new Set<string>();
  private readonly known = new WeakMap<Field, FieldCost>();
  /** Lists whose length is set by the field above them. */
  private readonly sizedAbove = new WeakSet<Field>();

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type)) for (const field of Object.values(type.getFields())) this.read(field);
    }
  }

  /** For graphql-query-complexity: the weight of the objects that are read. */
  readonly objects: ComplexityEstimator = (options) => this.sum(options, ({ weight }) => weight);

  /** For graphql-query-complexity: how many leaf values the answer has. */
  readonly leaves: ComplexityEstimator = (options) => this.sum(options, ({ isLeaf }) => (isLeaf ? 1 : 0));

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
 * The number of rows the operation asks for, but at most `assumedSize`, where there is one: the list field
 * refuses to return more.
 */
const sizeBy =
  ({ assumedSize, slicingArguments = [] }: ListSize) =>
  (args: Record<string, unknown>): number => {
    const sizes = slicingArguments.map((name) => args[name]).filter((value) => typeof value === 'number');
    if (sizes.length === 0) return assumedSize ?? usualSize;
    return Math.max(0, Math.min(assumedSize ?? Infinity, Math.max(...sizes)));
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
