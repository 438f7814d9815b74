import { type Schema, typeFromAST } from '@apollo/federation-internals';
import {
  type GraphQLObjectType,
  type GraphQLType,
  introspectionTypes,
  isObjectType,
  parseType,
} from 'graphql';

/**
 * Adds to the planner's schema all introspection fields that graphql-js knows: graphql-js accepts and answers
 * operations with them, but federation-internals has its own, older list and fails on newer ones.
 */
export function addIntrospectionFields(api: Schema): void {
  api['runWithBuiltInModificationAllowed'](() => {
    for (const type of introspectionTypes) if (isObjectType(type)) addFields(api, type);
  });
  api.assumeValid();
}

function addFields(api: Schema, known: GraphQLObjectType): void {
  const type = api.type(known.name);
  if (type?.kind !== 'ObjectType') return;
  for (const { name, type: fieldType, args } of Object.values(known.getFields())) {
    const field = type.field(name) ?? type.addField(name, typeIn(api, fieldType));
    for (const argument of args)
      if (!field.argument(argument.name))
        field.addArgument(argument.name, typeIn(api, argument.type), argument.defaultValue);
  }
}

const typeIn = (api: Schema, type: GraphQLType) => typeFromAST(api, parseType(String(type)));
