import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/**
 * Sends mutations. What `refusalsOf` tells of is thrown when one was refused; an answer of which only a part could not be read
 * is an answer: the change was made.
 */
export function useGraphChange() {
  const client = useApolloClient();
  return useCallback(
    async <Data, Variables extends OperationVariables>(
      mutation: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ): Promise<Data> => {
      const { data, error } = await client.mutate({
        mutation: mutation as TypedDocumentNode<Data>,
        ...{ variables: variables as OperationVariables, errorPolicy: 'all' },
      });
      if (data && !Object.values(data).includes(null)) return data as Data;
      throw error instanceof Error ? error : new Error('A mutation was answered with nothing.');
    },
    [client],
  );
}
