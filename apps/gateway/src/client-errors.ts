import { logger } from './logger';
import { beyondAll } from './subgraphs/unanswered';
import type { Language, Text } from '@bien-cuong/domain';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context';

const internal = 'INTERNAL_SERVER_ERROR';

const unexpected: Text = {
  vi: 'Hệ thống gặp lỗi không mong đợi và đã ghi lại. Hãy thử lại sau.',
  en: 'Something unexpected went wrong and was logged. Try again later.',
};

/** Adds the name of the subgraph that an error came from, and masks the gateway's own unexpected errors. */
export function forClient(
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  language: Language,
): GraphQLFormattedError {
  const { serviceName: service, ...extensions } = formatted.extensions ?? {};
  if (service !== undefined) return { ...formatted, extensions: { ...extensions, service } };
  if (extensions['code'] === 'UNANSWERABLE') return { ...formatted, message: beyondAll[language] };
  if (extensions['code'] !== internal) return formatted;
  logger.error({ err: error }, 'unexpected error');
  return { message: unexpected[language], path: formatted.path, extensions: { code: internal } };
}

/** An execution error as a client sees it: formatted as Apollo Server and its plugins do. */
export function formatError(error: GraphQLError, { language }: GatewayContext): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions;
  const formatted = {
    ...error.toJSON(),
    extensions: { ...extensions, code: extensions['code'] ?? internal },
  };
  return forClient(formatted, error, language);
}
