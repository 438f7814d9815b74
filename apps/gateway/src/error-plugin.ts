import { logger } from './logger';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Language, Text } from '@bien-cuong/domain';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context';

const unexpected: Text = {
  vi: 'Hệ thống gặp lỗi không mong đợi và đã ghi lại. Hãy thử lại sau.',
  en: 'Something unexpected went wrong and was logged. Try again later.',
};

/** Names the subgraph an error came from, and keeps the gateway's own unexpected errors inside. */
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

function forClient(
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  language: Language,
): GraphQLFormattedError {
  const { serviceName: service, ...extensions } = formatted.extensions ?? {};
  if (service !== undefined) return { ...formatted, extensions: { ...extensions, service } };
  if (extensions['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  logger.error({ err: error }, 'unexpected error');
  return {
    message: unexpected[language],
    path: formatted.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
