import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/**
 * Validation rule: the schema must have the root type of the operation. graphql-js leaves a missing root type
 * to executors, and that of a gateway reports it as an internal error.
 */
export function rootTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return undefined;
      context.reportError(new GraphQLError(`The schema has no ${node.operation} type.`, { nodes: node }));
      return false;
    },
  };
}
