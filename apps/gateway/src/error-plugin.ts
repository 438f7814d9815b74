import { forClient } from './client-errors';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './context';

/** The gateway's rules for errors, where Apollo Server answers. */
export function gatewayErrors(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, errors, contextValue }) => {
        if (body.kind !== 'single' || !errors) return;
        const { singleResult } = body;
        singleResult.errors = singleResult.errors?.map((formatted, index) =>
          forClient(formatted, errors[index], contextValue.language),
        );
      },
    }),
  };
}
