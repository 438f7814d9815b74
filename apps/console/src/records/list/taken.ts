import type { TypedDocumentNode } from '@apollo/client';

/** The names of the variables that a query takes. */
export function takenBy(document: TypedDocumentNode<unknown, never>): ReadonlySet<string> {
  const variables = document.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? (one.variableDefinitions ?? []) : [],
  );
  return new Set(variables.map(({ variable }) => variable.name.value));
}
