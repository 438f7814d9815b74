import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';

/** The whole answer of a query as things are now; it throws when a part of it is missing. */
export async function askNow<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const options = { fetchPolicy: 'network-only', errorPolicy: 'none' } as const;
  const { data } = await client.query({ query, variables, ...options } as const);
  if (data === undefined) throw new Error('A query was answered with nothing.');
  return data;
}
