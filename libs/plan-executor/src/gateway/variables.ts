import {
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * More errors than anybody corrects at once help nobody: a list of a thousand wrong values has a thousand.
 */
const maxErrors = 5;

/** What is wrong with the variables of a request; undefined when nothing is. */
export function invalidVariables(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
): readonly GraphQLError[] | undefined {
  if (!variableDefinitions?.length) return undefined;
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors }).errors?.slice(0, maxErrors);
}
