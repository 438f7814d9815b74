import { setImmediate } from 'node:timers/promises';
import { type DocumentNode, getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { dryRun, type GatewayContext } from '../context';
import { logger } from '../logger';
import { sampleVariables } from './sample-variables';
import type { ApolloServer } from '@apollo/server';
import type { OperationText } from './known-operations';

/**
 * Sends operations through the whole server without asking a subgraph, so that they are parsed and planned
 * before a client waits for them.
 */
export async function warm(
  apollo: ApolloServer<GatewayContext>,
  schema: GraphQLSchema,
  operations: OperationText[],
): Promise<void> {
  for (const { query, operationName } of operations) {
    // Planning blocks the process, so waiting requests are served first.
    await setImmediate();
    const operation = getOperationAST(readable(query), operationName);
    if (!operation) continue;
    const variables = sampleVariables(schema, operation);
    const { body } = await apollo.executeOperation(
      { query, operationName, variables },
      { contextValue: dryRun },
    );
    const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
    if (errors) logger.warn({ operationName, errors }, 'an operation could not be planned ahead');
  }
}

function readable(query: string): DocumentNode {
  return parse(query, { noLocation: true });
}
