import type { ApolloServerPlugin } from '@apollo/server';
import { appendAudit, type AuditEvent, storableJson } from '@bien-cuong/database';
import { DomainError, Forbidden } from '@bien-cuong/domain';
import { type FieldNode, type GraphQLError, Kind, valueFromASTUntyped } from 'graphql';
import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../context';
import { actorOf } from './acting';

/** Characters; what is longer was no honest mistake, and the trail is no place to fill. */
const LONGEST_INPUT = 8_192;

type Variables = Record<string, unknown> | undefined;

/**
 * Leaves a record of what was refused, in a transaction of its own, since that of the change is rolled back: every change
 * that breaks a rule, and every question that a known caller may not ask.
 */
export function recordRefusals(dataSource: DataSource): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors = [], operation, contextValue, request: { variables } }) => {
        const isChange = operation?.operation === 'mutation';
        for (const error of errors) {
          const broken = error.originalError;
          const counts = isChange
            ? broken instanceof DomainError
            : broken instanceof Forbidden && contextValue.caller !== undefined;
          if (!counts) continue;
          const field = fieldOf(error);
          const actor = actorOf(contextValue, field?.name.value ?? String(error.path?.[0] ?? ''));
          await appendAudit(dataSource.manager, {
            ...actor,
            ...refusal(broken as DomainError, field, variables),
          }).catch((failure: unknown) => console.error(failure));
        }
      },
    }),
  };
}

function fieldOf({ nodes }: GraphQLError): FieldNode | undefined {
  return nodes?.find((node): node is FieldNode => node.kind === Kind.FIELD);
}

function refusal(
  { code, argument }: DomainError,
  field: FieldNode | undefined,
  variables: Variables,
): AuditEvent {
  const given = field?.arguments?.map(({ name, value }) => [
    name.value,
    valueFromASTUntyped(value, variables),
  ]);
  const input: unknown = Object.fromEntries(given ?? []);
  const fits = storableJson(input).length <= LONGEST_INPUT;
  return { kind: 'REFUSAL', detail: { code, ...(argument && { argument }), ...(fits && { input }) } };
}
