import { logger } from '../logger';
import { readOperations } from './known-operations';
import { warm } from './warm';
import type { ApolloServer } from '@apollo/server';
import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayContext } from '../context';
import type { KnownOperation, KnownOperations } from './known-operations';

interface Parts {
  apollo: ApolloServer<GatewayContext>;
  gateway: ApolloGateway;
  operations: KnownOperations;
  /** A file or folder of operations to plan at start. */
  path?: string;
}

/** Plans ahead, in the background: at start what configuration names, after each reload what was asked lately. */
export function keepWarm({ apollo, gateway, operations, path }: Parts): void {
  const plan = async (list: KnownOperation[]): Promise<void> => {
    if (gateway.schema) await warm(apollo, gateway.schema, list);
  };
  const complain = (error: unknown): void =>
    logger.warn({ err: error }, 'operations could not be planned ahead');
  gateway.onSchemaLoadOrUpdate(() => void plan(operations.list()).catch(complain));
  if (path !== undefined) readOperations(path).then(plan).catch(complain);
}
