import type { ApolloServerPlugin } from '@apollo/server';
import { TokenRefusal, type Standing } from '@bien-cuong/tokens';

import type { SubgraphContext } from '../serve/context';

/**
 * Refuses mutations of callers whose account was disabled, or whose client was revoked, since their token was
 * made.
 */
export function standingWrites(standing: Pick<Standing, 'require'>): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue }) => {
        if (operation?.operation !== 'mutation') return;
        try {
          await standing.require(contextValue.forwarded['authorization']);
        } catch (error) {
          if (!(error instanceof TokenRefusal)) throw error;
          if (error.reason === 'unavailable') console.error(error.cause);
          throw error.toGraphQLError(contextValue.language);
        }
      },
    }),
  };
}
