import { type Schema, typeFromAST } from '@apollo/federation-internals';
import {
  type GraphQLObjectType,
  type GraphQLType,
  introspectionTypes,
  isObjectType,
  parseType,
} from 'graphql';

/**
 * Lets a schema that is planned with know all of introspection that graphql-js knows, which finds such an operation valid and
 * answers it: federation-internals has a list of its own, and fails at what has come since.
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
