import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  OperationTypeNode,
  print,
} from 'graphql';

import type { SubgraphContext } from '../serve/context';
import { type RefusedValue, refusalOf, refused } from './refused';

/**
 * Turns a value that one of our scalars refuses (such as an impossible date) into an error of the field that
 * it was given to. By default GraphQL would answer nothing of the document, although a gateway puts the
 * fields of many clients into one and knows these scalars only by name.
 */
export function refuseByField(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap());
  for (const type of types) if (isOwnScalar(type)) takeAll(type);
  for (const type of types) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) refuseIn(field);
  }
}

const isOwnScalar = (type: unknown): type is GraphQLScalarType =>
  isScalarType(type) && !isSpecifiedScalarType(type) && !/^_|__/.test(type.name);

function takeAll(scalar: GraphQLScalarType): void {
  const { name, parseValue, parseLiteral } = scalar.toConfig();
  scalar.parseValue = (value) => {
    try {
      return parseValue(value);
    } catch {
      return refused(name, JSON.stringify(value));
    }
  };
  scalar.parseLiteral = (node, variables) => {
    try {
      return parseLiteral(node, variables);
    } catch {
      return refused(name, print(node));
    }
  };
}

function refuseIn(field: GraphQLField<unknown, unknown>): void {
  if (!field.args.some(({ type }) => mayBeRefused(type))) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    const refusal = refusalOf(args);
    if (refusal) throw refusedIn(refusal, context, info);
    return resolve(source, args, context, info) as unknown;
  };
}

/**
 * In a query, one error is shared by all rows, and beyond a number of rows becomes one of the whole query; in
 * a mutation each is thrown as it is.
 */
function refusedIn(
  { what, refuse }: RefusedValue,
  context: unknown,
  { operation }: GraphQLResolveInfo,
): Error {
  if (operation.operation !== OperationTypeNode.QUERY) return refuse();
  return (context as SubgraphContext).refusals.of(what, refuse);
}

/** Whether it may hold a value that our scalars refuse, or a text. */
function mayBeRefused(type: GraphQLInputType, seen = new Set<unknown>()): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return isOwnScalar(named) || named.name === GraphQLString.name;
  if (seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some((field) => mayBeRefused(field.type, seen));
}
