import { OperationTypeNode } from 'graphql';
import { forClient } from './client-errors';
import { refusedAsWhole } from './refusals';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './context';

/** Applies the gateway's rules for errors where Apollo Server answers. */
export function gatewayErrors(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, errors, contextValue, operation }) => {
        if (body.kind !== 'single' || !errors) return;
        const { singleResult } = body;
        const refusal =
          operation?.operation === OperationTypeNode.QUERY && refusedAsWhole(singleResult.errors ?? []);
        if (refusal) {
          Object.assign(singleResult, { data: null, errors: [refusal.toJSON()] });
          return;
        }
        singleResult.errors = singleResult.errors?.map((formatted, index) =>
          forClient(formatted, errors[index], contextValue.language),
        );
      },
    }),
  };
}
