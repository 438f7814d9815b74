import { useApolloClient } from '@apollo/client/react';
import { useGraphChange } from '../lib/changes/use-graph-change';
import type { Mutation } from './operations';

/**
 * Sends a write. It ends when everything that is shown has been asked for again: who knows which other pages
 * name the record.
 */
export function useSending() {
  const client = useApolloClient();
  const change = useGraphChange();
  return async (operation: Mutation, variables: Record<string, unknown>) => {
    const { record } = await change(operation, variables);
    await client.refetchQueries({ updateCache: (cache) => void cache.evict({ id: 'ROOT_QUERY' }) });
    return record;
  };
}
