import { Conflict, DomainError, type Language, NotConfirmed, type Text, TimedOut } from '@bien-cuong/domain';
import { timedOut, unstorable } from '@bien-cuong/database';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';

import { wholeRefusal } from '../access/operation-refusals';
import type { SubgraphContext } from './context';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

const OUR_FAULT: Text = {
  vi: 'Hệ thống gặp lỗi khi xử lý yêu cầu này. Dữ liệu không bị thay đổi; hãy thử lại sau.',
  en: 'The system failed to handle this request. Nothing was changed; please try again later.',
};

const REST_FAILED: Text = {
  vi: 'Thay đổi đã được lưu, nhưng hệ thống gặp lỗi khi đọc phần này của câu trả lời.',
  en: 'The change was made, but the system failed to read this part of the answer.',
};

/**
 * Translates errors of services in one place: a DomainError into its code and its text in the user's
 * language; any other error is internal, and goes to the log in full and to the client without details.
 */
export function domainErrors(): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, errors, contextValue, schema, document, operation }) => {
        if (response.body.kind !== 'single' || !errors) return;
        const { singleResult } = response.body;
        const { language, refusals } = contextValue;
        if (document && refusals.areTooMany && operation?.operation === OperationTypeNode.QUERY) {
          const executed = { document, variables: valuesIn(schema, operation, request.variables) };
          const { text, code, argument } = wholeRefusal(schema, executed, contextValue);
          Object.assign(singleResult, {
            data: null,
            errors: [{ message: text[language], extensions: { code, ...(argument && { argument }) } }],
          });
          return;
        }
        const isMutation = operation?.operation === OperationTypeNode.MUTATION;
        singleResult.errors = singleResult.errors?.map((formatted, index) => {
          const error = errors[index];
          // A root field of a mutation is done when its write is committed; its selection is read afterwards.
          const isRest = isMutation && (formatted.path?.length ?? 0) > 1;
          return error ? told(formatted, error, { language, isRest }) : formatted;
        });
      },
    }),
  };
}

const valuesIn = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> = {},
) => getVariableValues(schema, variableDefinitions, given).coerced ?? {};

interface Telling {
  language: Language;
  /** Whether the error is in the answer to a mutation that was executed. */
  isRest: boolean;
}

function told(
  formatted: GraphQLFormattedError,
  error: GraphQLError,
  { language, isRest }: Telling,
): GraphQLFormattedError {
  const cause = error.originalError;
  const broken = cause instanceof DomainError ? cause : (timedOut(cause) ?? unstorable(cause));
  if (broken instanceof NotConfirmed) console.error(broken.cause);
  if (broken) {
    const text = isRest && broken instanceof TimedOut ? REST_FAILED : broken.text;
    return translated(formatted, broken, text[language]);
  }
  if (formatted.extensions?.['code'] !== INTERNAL) return formatted;
  console.error(cause ?? error);
  const text = isRest ? REST_FAILED : OUR_FAULT;
  return { ...formatted, message: text[language], extensions: { code: INTERNAL } };
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
