import { logger } from '../logger';
import { operationsIn, readOperations } from './known-operations';
import { warm } from './warm';
import type { ApolloServer } from '@apollo/server';
import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayContext } from '../context';
import type { KnownOperations, OperationText } from './known-operations';

interface Parts {
  apollo: ApolloServer<GatewayContext>;
  gateway: ApolloGateway;
  operations: Pick<KnownOperations<unknown>, 'list' | 'clear'>;
  /** A file or folder of operations to plan at start. */
  path?: string;
  /** Documents that clients may name instead of sending: planned at start, too. */
  registered: string[];
}

/** More would keep the processor busy for seconds after a reload. */
const mostAgain = 200;

/**
 * Plans operations ahead, in the background: at start the configured ones, after each reload the recent ones.
 * @returns a promise for the end of planning at start
 */
export function keepWarm({ apollo, gateway, operations, path, registered }: Parts): Promise<void> {
  const plan = async (list: OperationText[]): Promise<void> => {
    if (gateway.schema) await warm(apollo, gateway.schema, list);
  };
  const complain = (error: unknown): void =>
    logger.warn({ err: error }, 'operations could not be planned ahead');
  gateway.onSchemaLoadOrUpdate(() => {
    const lately = operations.list().slice(0, mostAgain);
    operations.clear();
    void plan(lately).catch(complain);
  });
  const named = async (): Promise<void> => {
    const read = path === undefined ? [] : await readOperations(path);
    await plan([...read, ...registered.flatMap(operationsIn)]);
  };
  return named().catch(complain);
}
