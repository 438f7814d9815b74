import type { ApolloServerPlugin } from '@apollo/server';
import { appendAudit, type AuditEvent, storableJson } from '@bien-cuong/database';
import { DomainError, Forbidden, NotConfirmed } from '@bien-cuong/domain';
import { type ASTNode, type FieldNode, type GraphQLError, Kind, valueFromASTUntyped } from 'graphql';
import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../serve/context';
import { actorOf } from './acting';

/** Characters; what is longer was no honest mistake, and the trail is no place to fill. */
const LONGEST_INPUT = 8_192;
const UNAUTHENTICATED = 'UNAUTHENTICATED';

type Variables = Record<string, unknown> | undefined;

type Broken = Pick<DomainError, 'code' | 'argument'>;

/** What is recorded once, and how often it was refused. */
interface Refused {
  error: GraphQLError;
  broken: Broken;
  times: number;
}

/**
 * Leaves a record of what was refused, in a transaction of its own, since that of the change is rolled back: every change
 * that breaks a rule or comes with a token that was withdrawn, and every question that a known caller may not ask, however
 * many rows it was asked of.
 */
export function recordRefusals(dataSource: DataSource): ApolloServerPlugin<SubgraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors = [], operation, contextValue, request: { variables } }) => {
        const refused =
          operation?.operation === 'mutation' ? changes(errors) : questions(errors, contextValue);
        for (const { error, broken, times } of refused) {
          const field = fieldOf(error) ?? operation?.selectionSet.selections.find(isField);
          const actor = actorOf(contextValue, field?.name.value ?? String(error.path?.[0] ?? ''));
          await appendAudit(dataSource.manager, {
            ...actor,
            ...refusal({ broken, times }, field, variables),
          }).catch((failure: unknown) => console.error(failure));
        }
      },
    }),
  };
}

function changes(errors: readonly GraphQLError[]): Refused[] {
  return errors.flatMap((error) => {
    const broken = brokenBy(error);
    return broken ? [{ error, broken, times: 1 }] : [];
  });
}

/** A rule of the domain, or that nothing is changed by a token that stands no more. */
function brokenBy({ originalError, extensions: { code } }: GraphQLError): Broken | undefined {
  if (originalError instanceof NotConfirmed) return undefined;
  if (originalError instanceof DomainError) return originalError;
  return code === UNAUTHENTICATED ? { code } : undefined;
}

/**
 * A field of many rows is refused for each of them, and each record is a transaction for which all writers wait: by the
 * words of its refusal, which name it, it is recorded once.
 */
function questions(errors: readonly GraphQLError[], { caller }: SubgraphContext): Iterable<Refused> {
  const refused = new Map<string, Refused>();
  if (!caller) return [];
  for (const error of errors) {
    const broken = error.originalError;
    if (!(broken instanceof Forbidden)) continue;
    const known = refused.get(broken.text.en);
    if (known) known.times += 1;
    else refused.set(broken.text.en, { error, broken, times: 1 });
  }
  return refused.values();
}

const isField = (node: ASTNode): node is FieldNode => node.kind === Kind.FIELD;

const fieldOf = ({ nodes }: GraphQLError): FieldNode | undefined => nodes?.find(isField);

function refusal(
  { broken: { code, argument }, times }: Pick<Refused, 'broken' | 'times'>,
  field: FieldNode | undefined,
  variables: Variables,
): AuditEvent {
  const given = field?.arguments?.map(({ name, value }) => [
    name.value,
    valueFromASTUntyped(value, variables),
  ]);
  const input: unknown = Object.fromEntries(given ?? []);
  const fits = storableJson(input).length <= LONGEST_INPUT;
  return {
    kind: 'REFUSAL',
    detail: { code, ...(argument && { argument }), ...(times > 1 && { times }), ...(fits && { input }) },
  };
}
