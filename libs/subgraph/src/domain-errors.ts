import { Conflict, DomainError, type Text } from '@bien-cuong/domain';
import { timedOut, unstorable } from '@bien-cuong/database';
import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, OperationTypeNode } from 'graphql';

import { wholeRefusal } from './access/refusals';
import type { SubgraphContext } from './context';

const OUR_FAULT: Text = {
  vi: 'Hệ thống gặp lỗi khi xử lý yêu cầu này. Dữ liệu không bị thay đổi; hãy thử lại sau.',
  en: 'The system failed to handle this request. Nothing was changed; please try again later.',
};

/**
 * Translates what services throw, once: a DomainError into its code and its text in the user's language; anything else
 * is our fault, goes to the log in full and to the client without details.
 */
export function domainErrors(): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue, schema, document, operation }) => {
        if (response.body.kind !== 'single' || !errors) return;
        const { singleResult } = response.body;
        const { language, refusals } = contextValue;
        if (document && refusals.areTooMany && operation?.operation === OperationTypeNode.QUERY) {
          const { text, code } = wholeRefusal(schema, document, contextValue);
          Object.assign(singleResult, {
            data: null,
            errors: [{ message: text[language], extensions: { code } }],
          });
          return;
        }
        singleResult.errors = singleResult.errors?.map((formatted, index) => {
          const cause = errors[index]?.originalError;
          const broken = cause instanceof DomainError ? cause : (timedOut(cause) ?? unstorable(cause));
          if (broken) return translated(formatted, broken, broken.text[language]);
          if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
          console.error(cause ?? errors[index]);
          return {
            ...formatted,
            message: OUR_FAULT[language],
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          };
        });
      },
    }),
  };
}

function translated(
  formatted: GraphQLFormattedError,
  broken: DomainError,
  message: string,
): GraphQLFormattedError {
  const { code, argument } = broken;
  const both = broken instanceof Conflict ? broken.both : undefined;
  return { ...formatted, message, extensions: { code, ...(argument && { argument }), ...both } };
}
