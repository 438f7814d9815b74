import { OperationTypeNode } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';
import type { Reader } from './reader';

/** Writes that Apollo Server answers end the sharing of earlier readings too. */
export function forgetAfterWrites(reader: Pick<Reader, 'forget'>): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation }) => {
        if (operation?.operation === OperationTypeNode.MUTATION) reader.forget();
      },
    }),
  };
}
