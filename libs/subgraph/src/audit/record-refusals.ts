import type { ApolloServerPlugin } from '@apollo/server';
import { appendAudit, type AuditEvent, storableJson } from '@bien-cuong/database';
import { DomainError, Forbidden } from '@bien-cuong/domain';
import { type ASTNode, type FieldNode, type GraphQLError, Kind, valueFromASTUntyped } from 'graphql';
import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../context';
import { actorOf } from './acting';

/** Characters; what is longer was no honest mistake, and the trail is no place to fill. */
const LONGEST_INPUT = 8_192;
const UNAUTHENTICATED = 'UNAUTHENTICATED';

type Variables = Record<string, unknown> | undefined;

/**
 * Leaves a record of what was refused, in a transaction of its own, since that of the change is rolled back: every change
 * that breaks a rule or comes with a token that was withdrawn, and every question that a known caller may not ask.
 */
export function recordRefusals(dataSource: DataSource): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors = [], operation, contextValue, request: { variables } }) => {
        const isChange = operation?.operation === 'mutation';
        for (const error of errors) {
          const broken = brokenBy(error);
          const counts =
            broken && (isChange || (broken instanceof Forbidden && contextValue.caller !== undefined));
          if (!counts) continue;
          const field = fieldOf(error) ?? operation?.selectionSet.selections.find(isField);
          const actor = actorOf(contextValue, field?.name.value ?? String(error.path?.[0] ?? ''));
          await appendAudit(dataSource.manager, {
            ...actor,
            ...refusal(broken, field, variables),
          }).catch((failure: unknown) => console.error(failure));
        }
      },
    }),
  };
}

type Broken = Pick<DomainError, 'code' | 'argument'>;

/** A rule of the domain, or that nothing is changed by a token that stands no more. */
function brokenBy({ originalError, extensions: { code } }: GraphQLError): Broken | undefined {
  if (originalError instanceof DomainError) return originalError;
  return code === UNAUTHENTICATED ? { code } : undefined;
}

const isField = (node: ASTNode): node is FieldNode => node.kind === Kind.FIELD;

const fieldOf = ({ nodes }: GraphQLError): FieldNode | undefined => nodes?.find(isField);

function refusal({ code, argument }: Broken, field: FieldNode | undefined, variables: Variables): AuditEvent {
  const given = field?.arguments?.map(({ name, value }) => [
    name.value,
    valueFromASTUntyped(value, variables),
  ]);
  const input: unknown = Object.fromEntries(given ?? []);
  const fits = storableJson(input).length <= LONGEST_INPUT;
  return { kind: 'REFUSAL', detail: { code, ...(argument && { argument }), ...(fits && { input }) } };
}
