import type { ApolloServerPlugin } from '@apollo/server';
import type { Changes } from '@bien-cuong/database';

import type { SubgraphContext } from './context';

/** Lets no answer of a mutation go out, not even one with errors, while a gateway may still serve what it changed. */
export function settleWrites(changes: Pick<Changes, 'settled'>): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation }) => {
        if (operation?.operation === 'mutation') await changes.settled();
      },
    }),
  };
}
