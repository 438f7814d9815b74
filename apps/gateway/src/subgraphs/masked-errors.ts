import type { Language, Text } from '@bien-cuong/domain';
import type { GraphQLFormattedError } from 'graphql';

/** What callers are told in place of errors whose words are somebody else's: where, and of which service, and nothing of what. */
export function maskedErrors(
  service: string,
  errors: readonly GraphQLFormattedError[],
  language: Language,
): GraphQLFormattedError[] {
  return errors.map(({ path }) => ({
    message: sentence(service)[language],
    ...(path && { path }),
    extensions: { code: 'SUBGRAPH_ERROR', service },
  }));
}

const sentence = (service: string): Text => ({
  vi: `Dịch vụ «${service}» gặp lỗi khi trả lời phần này.`,
  en: `The service “${service}” failed to answer this part.`,
});
