import type { Access } from '@bien-cuong/access';
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { fieldsSortedBy, ORDER_BY, sortsOf, type Variables } from './sorts';

/** A field in a document, with the arguments given to it. */
interface Use {
  type: string;
  field: string;
  args: readonly string[];
  /** The fields of its rows that it may be sorted by. */
  sorts: readonly Sorted[];
}

interface Sorted {
  type: string;
  field: string;
}

/**
 * Every field in a valid document, including those that a condition may skip.
 * @param variables if given, those of the operation; else they may be anything
 */
export function usesOf(schema: GraphQLSchema, document: DocumentNode, variables?: Variables): Use[] {
  const uses: Use[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field: ({ name, arguments: given = [] }) => {
      if (name.value.startsWith('_')) return;
      const args = given.map((argument) => argument.name.value);
      const sorts = sortsIn(types.getFieldDef(), given, variables);
      for (const type of objectTypes(schema, types.getParentType())) {
        uses.push({ type, field: name.value, args, sorts });
      }
    },
  });
  visit(document, visitor);
  return uses;
}

/** Whether the caller may ask for all of it, at least on some rows. */
export function allowsAll(access: Access, uses: readonly Use[]): boolean {
  return uses.every(
    ({ type, field, args, sorts }) =>
      access.allows(type, field) &&
      args.every((argument) => access.allowsArgument(type, field, argument)) &&
      sorts.every((sort) => access.allowsSort(sort.type, sort.field)),
  );
}

function sortsIn(
  field: GraphQLField<unknown, unknown> | null | undefined,
  given: readonly ArgumentNode[],
  variables: Variables | undefined,
): Sorted[] {
  const order = given.find(({ name }) => name.value === ORDER_BY);
  const sorts = order && field ? sortsOf(field) : null;
  if (!order || !sorts) return [];
  return fieldsSortedBy(sorts, order.value, variables).map((each) => ({ type: sorts.type, field: each }));
}

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined): string[] {
  if (isObjectType(type)) return type.name.startsWith('_') ? [] : [type.name];
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
}
