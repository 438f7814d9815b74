import { useApolloClient } from '@apollo/client/react';
import { useGraphChange } from '../lib/changes/use-graph-change';
import type { Operations } from './operations';
import type { RecordKind } from './record-kind';
import type { Values } from './values';

/** A record and the version that the user has seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * The writes of a kind. Each ends when everything that is shown has been asked for again: who knows which
 * other pages name the record.
 */
export function useKeeping({ operations }: Pick<RecordKind, 'operations'>) {
  const client = useApolloClient();
  const change = useGraphChange();
  const send = async (verb: 'create' | 'change' | 'retire' | 'restore', variables: object) => {
    const operation = operations[verb];
    if (!operation) throw new Error('Records of this kind are never retired.');
    return run(operation, variables);
  };
  const run = async (operation: Operations['create'], variables: object) => {
    const { record } = await change(operation, variables as Record<string, unknown>);
    await client.refetchQueries({ updateCache: (cache) => void cache.evict({ id: 'ROOT_QUERY' }) });
    return record;
  };
  return {
    create: (input: Values, idempotencyKey: string) => send('create', { input, idempotencyKey }),
    change: (seen: Seen, input: Values, idempotencyKey: string) =>
      send('change', { ...seen, input, idempotencyKey }),
    retire: (seen: Seen, reason: string, idempotencyKey: string) =>
      send('retire', { ...seen, reason, idempotencyKey }),
    /** @param variables with the reason and further fields, where the command asks for them */
    command: (name: string, variables: Seen & Values, idempotencyKey: string) =>
      run(operations.command(name), { ...variables, idempotencyKey }),
    restore: (seen: Seen, idempotencyKey: string) => send('restore', { ...seen, idempotencyKey }),
  };
}
