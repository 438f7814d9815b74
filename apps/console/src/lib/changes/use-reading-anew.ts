import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/**
 * Asks again for everything that is shown, after a write: who knows which other pages name the record. It ends
 * when all of it is there.
 */
export function useReadingAnew(): () => Promise<unknown> {
  const client = useApolloClient();
  return useCallback(
    () => client.refetchQueries({ updateCache: (cache) => void cache.evict({ id: 'ROOT_QUERY' }) }),
    [client],
  );
}
