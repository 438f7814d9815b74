import type { Mutation } from './operations';
import type { RecordKind } from './record-kind';
import { useSending } from './use-sending';
import type { Values } from './values';

/** A record and the version that the user has seen. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The writes of a kind. */
export function useKeeping({ operations }: Pick<RecordKind, 'operations'>) {
  const run = useSending();
  const send = async (operation: Mutation | undefined, variables: Values) => {
    if (!operation) throw new Error('Records of this kind are never retired.');
    return run(operation, variables);
  };
  return {
    create: (input: Values, idempotencyKey: string) => send(operations.create, { input, idempotencyKey }),
    change: (seen: Seen, input: Values, idempotencyKey: string) =>
      send(operations.change, { ...seen, input, idempotencyKey }),
    retire: (seen: Seen, reason: string, idempotencyKey: string) =>
      send(operations.retire, { ...seen, reason, idempotencyKey }),
    restore: (seen: Seen, idempotencyKey: string) => send(operations.restore, { ...seen, idempotencyKey }),
    /** @param variables with the reason and further fields, where the command asks for them */
    command: (name: string, variables: Seen & Values, idempotencyKey: string) =>
      send(operations.command(name), { ...variables, idempotencyKey }),
  };
}
