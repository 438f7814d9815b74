import type { Language, Text } from '@bien-cuong/domain';
import type { GraphQLFormattedError } from 'graphql';

/** What callers are told in place of errors whose words are somebody else's: where, and of which service, and nothing of what. */
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

/** All that is said of a service that did not do what it should. */
export const failed = (service: string): { code: string; text: Text } => ({
  code: 'SUBGRAPH_ERROR',
  text: {
    vi: `Dịch vụ «${service}» gặp lỗi khi trả lời phần này.`,
    en: `The service “${service}” failed to answer this part.`,
  },
});
