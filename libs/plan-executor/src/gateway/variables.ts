import {
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** What is wrong with the variables of a request; undefined when nothing is. */
export function invalidVariables(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
): readonly GraphQLError[] | undefined {
  if (!variableDefinitions?.length) return undefined;
  return getVariableValues(schema, variableDefinitions, variables).errors;
}
