import type { ApolloServerPlugin } from '@apollo/server';
import type { Changes } from '@bien-cuong/database';
import { type Language, NotConfirmed } from '@bien-cuong/domain';
import {
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

import type { SubgraphContext } from '../serve/context';

/**
 * Holds back the answer of a mutation, even one with errors, while a gateway may still serve what it changed;
 * if that cannot be ruled out, the write is reported as not confirmed.
 */
export function settleWrites(changes: Pick<Changes, 'settled'>): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, response: { body }, contextValue: { language } }) => {
        if (operation?.operation !== 'mutation' || body.kind !== 'single') return;
        const { singleResult } = body;
        if (changedNothing(operation, singleResult)) return;
        await changes.settled().catch((error: unknown) => {
          console.error(error);
          Object.assign(singleResult, unconfirmed(operation, singleResult.errors ?? [], language));
        });
      },
    }),
  };
}

/** Codes of internal failures before anything was written. */
const FAILED = new Set<unknown>(['INTERNAL_SERVER_ERROR', 'TIMEOUT']);

const isOwnOf = ({ path = [] }: GraphQLFormattedError, key: string): boolean =>
  path.length === 1 && path[0] === key;

/**
 * Whether it was not executed, or each of its fields failed: then there is nothing to wait for, for example
 * while the database is away.
 */
function changedNothing(
  { selectionSet: { selections } }: OperationDefinitionNode,
  { data, errors = [] }: FormattedExecutionResult,
): boolean {
  if (data === undefined) return true;
  const failed = errors.filter(
    ({ path = [], extensions }) => path.length === 1 && FAILED.has(extensions?.['code']),
  );
  return failed.length === selections.length;
}

function unconfirmed(
  { selectionSet: { selections } }: OperationDefinitionNode,
  errors: readonly GraphQLFormattedError[],
  language: Language,
): FormattedExecutionResult {
  const { text, code } = new NotConfirmed();
  const keys = selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [(node.alias ?? node.name).value] : [],
  );
  const open = keys.filter((key) => !errors.some((error) => isOwnOf(error, key)));
  const added = open.map((key) => ({ message: text[language], path: [key], extensions: { code } }));
  return { data: null, errors: [...errors, ...added] };
}
