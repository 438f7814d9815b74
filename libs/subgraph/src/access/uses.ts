import type { Access } from '@bien-cuong/access';
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A field in a document, with the arguments given to it. */
interface Use {
  type: string;
  field: string;
  args: readonly string[];
}

/** Every field in a valid document, including those that a condition may skip. */
export function usesOf(schema: GraphQLSchema, document: DocumentNode): Use[] {
  const uses: Use[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field: ({ name, arguments: given = [] }) => {
      if (name.value.startsWith('_')) return;
      const args = given.map((argument) => argument.name.value);
      for (const type of objectTypes(schema, types.getParentType())) {
        uses.push({ type, field: name.value, args });
      }
    },
  });
  visit(document, visitor);
  return uses;
}

/** Whether the caller may ask for all of it, at least on some rows. */
export function allowsAll(access: Access, uses: readonly Use[]): boolean {
  return uses.every(
    ({ type, field, args }) =>
      access.allows(type, field) && args.every((argument) => access.allowsArgument(type, field, argument)),
  );
}

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined): string[] {
  if (isObjectType(type)) return type.name.startsWith('_') ? [] : [type.name];
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
}
