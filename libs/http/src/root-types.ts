import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/**
 * Validation rule: a schema has the kind of operation that is asked for. graphql-js leaves it to executors to miss a root
 * type, and a gateway's would take it for an error of ours.
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
