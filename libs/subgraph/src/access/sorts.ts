import type { OrderBy } from '@bien-cuong/database';
import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  valueFromAST,
  type ValueNode,
} from 'graphql';

/** The argument by which a connection is sorted. */
export const ORDER_BY = 'orderBy';

/** What a connection can be sorted by. */
interface Sorts {
  /** The type of its rows, whose fields are sorted by. */
  type: string;
  by: GraphQLEnumType;
  order: GraphQLInputObjectType;
}

const known = new WeakMap<GraphQLField<unknown, unknown>, Sorts | null>();

/** What a field can be sorted by; null when it cannot be sorted. */
export function sortsOf(field: GraphQLField<unknown, unknown>): Sorts | null {
  let sorts = known.get(field);
  if (sorts === undefined) {
    sorts = findSorts(field);
    known.set(field, sorts);
  }
  return sorts;
}

function findSorts({ args, type }: GraphQLField<unknown, unknown>): Sorts | null {
  const order = getNamedType(args.find(({ name }) => name === ORDER_BY)?.type);
  const connection = getNamedType(type);
  if (!isInputObjectType(order) || !isObjectType(connection)) return null;
  const by = getNamedType(order.getFields()['by']?.type);
  const rows = getNamedType(connection.getFields()['nodes']?.type);
  return isEnumType(by) && isObjectType(rows) ? { type: rows.name, by, order } : null;
}

/** The values of the variables of an operation, as it is executed. */
export type Variables = Readonly<Record<string, unknown>>;

/** The fields of its rows that a value of `orderBy` sorts by; of variables that are not known it may be any. */
export function fieldsSortedBy({ by, order }: Sorts, value: ValueNode, variables?: Variables): string[] {
  if (value.kind === Kind.NULL) return [];
  if (variables) {
    const asked = valueFromAST(value, order, variables) as OrderBy | null | undefined;
    return asked ? [asked.by] : [];
  }
  const given =
    value.kind === Kind.OBJECT ? value.fields.find(({ name }) => name.value === 'by')?.value : undefined;
  const values = by.getValues();
  const named = given?.kind === Kind.ENUM ? values.filter(({ name }) => name === given.value) : values;
  return named.map(({ value: field }) => String(field));
}
