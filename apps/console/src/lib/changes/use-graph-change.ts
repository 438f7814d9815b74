import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/**
 * Sends mutations. It throws an error that `refusalsOf` can read when one was refused. An answer that is only
 * partly missing counts as success, because the mutation was executed.
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
        variables: variables as OperationVariables,
        errorPolicy: 'all',
      });
      if (data && !Object.values(data).includes(null)) return data as Data;
      throw error instanceof Error ? error : new Error('A mutation was answered with nothing.');
    },
    [client],
  );
}
