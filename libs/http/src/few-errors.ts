import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** As many as somebody mends before asking again. Each costs time to find and to word, and one request can have thousands. */
const most = 5;

/** How graphql-js is told to look for no more in a document and in variables. */
export const fewErrorsOptions = {
  validationOptions: { maxErrors: most },
  executionOptions: { maxCoercionErrors: most },
};

/** Tells no more errors of a request that was not executed, whoever found them. */
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
