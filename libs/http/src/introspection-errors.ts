import { preferredLanguage, type Text } from '@bien-cuong/domain';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

const code = 'INTROSPECTION_DISABLED';

const hidden: Text = {
  vi: 'Ở đây không cho xem lược đồ (__schema, __type).',
  en: 'The schema (__schema, __type) is not shown here.',
};

/** Says in the user's language that introspection is off, without naming the server's software. */
export function introspectionErrors<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body }, request, errors }) => {
        if (body.kind !== 'single' || !errors) return;
        const message = hidden[preferredLanguage(request.http?.headers.get('accept-language'))];
        const { singleResult } = body;
        singleResult.errors = singleResult.errors?.map((formatted) =>
          formatted.extensions?.['validationErrorCode'] === code
            ? { message, locations: formatted.locations, extensions: { code } }
            : formatted,
        );
      },
    }),
  };
}
