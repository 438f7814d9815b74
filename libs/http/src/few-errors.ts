import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/**
 * More errors than anybody corrects at once help nobody, each takes time to find and to word, and one request
 * can have thousands.
 */
const most = 5;

/** Options that make graphql-js stop looking for errors in documents and variables at that number. */
export const fewErrorsOptions = {
  validationOptions: { maxErrors: most },
  executionOptions: { maxCoercionErrors: most },
};

/** Limits the errors of a request that was not executed, whoever found them. */
export function fewErrors<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const { singleResult } = body;
        singleResult.errors = singleResult.errors?.slice(0, most);
      },
    }),
  };
}
