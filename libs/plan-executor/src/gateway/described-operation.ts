import { Kind, OperationTypeNode, parse } from 'graphql';
import type { SubgraphOperation } from '../transport';

/** Describes a subgraph operation of which only the text is known. */
export function describeOperation(
  subgraph: string,
  query: string,
  operationName: string | undefined,
): SubgraphOperation {
  const document = parse(query, { noLocation: true });
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const { operation, variableDefinitions = [] } = definition ?? { operation: OperationTypeNode.QUERY };
  const variableNames = variableDefinitions.map(({ variable }) => variable.name.value);
  return {
    subgraph,
    query,
    operationName,
    document,
    variableNames,
    kind: operation === OperationTypeNode.MUTATION ? 'mutation' : 'query',
    requires: variableNames.includes('representations'),
    path: [],
  };
}
