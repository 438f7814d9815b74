import { type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Random } from '../random';

function fieldOf(text: string): FieldNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions as [OperationDefinitionNode];
  const [field] = definition.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error(`Not a field: ${text}`);
  return field;
}

/** An introspection field to select beside others. */
export function introspection(schema: GraphQLSchema, random: Random): FieldNode {
  const type = random.pick(Object.keys(schema.getTypeMap()));
  return fieldOf(
    random.pick([
      '__schema { queryType { name } }',
      'shape: __schema { types { name kind } }',
      `__type(name: "${type}") { __typename kind name fields { name type { name ofType { name } } } }`,
      `t: __type(name: "${type}") { enumValues(includeDeprecated: true) { name } possibleTypes { name } }`,
      'none: __type(name: "Unheard") { name }',
    ]),
  );
}
