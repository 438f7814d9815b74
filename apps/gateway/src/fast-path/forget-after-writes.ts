import { OperationTypeNode } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';
import type { Reader } from './reader';

/** A mutation that Apollo Server answers ends the sharing of earlier reads, too. */
export function forgetAfterWrites(reader: Pick<Reader, 'forget'>): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation }) => {
        if (operation?.operation === OperationTypeNode.MUTATION) reader.forget();
      },
    }),
  };
}
