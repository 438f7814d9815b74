import type { Language, Text } from '@bien-cuong/domain';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Replaces errors whose texts were written by others: clients learn the place and the service, but not the
 * text.
 */
export function maskedErrors(
  service: string,
  errors: readonly GraphQLFormattedError[],
  language: Language,
): GraphQLFormattedError[] {
  return errors.map(({ path }) => ({
    message: failed(service).text[language],
    ...(path && { path }),
    extensions: { code: failed(service).code, service },
  }));
}

/** All that clients learn of a service that failed. */
export const failed = (service: string): { code: string; text: Text } => ({
  code: 'SUBGRAPH_ERROR',
  text: {
    vi: `Dịch vụ «${service}» gặp lỗi khi trả lời phần này.`,
    en: `The service “${service}” failed to answer this part.`,
  },
});
