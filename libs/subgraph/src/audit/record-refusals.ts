import type { ApolloServerPlugin } from '@apollo/server';
import { appendAudit, type AuditEvent, storableJson } from '@bien-cuong/database';
import { DomainError, Forbidden, NotConfirmed } from '@bien-cuong/domain';
import { type ASTNode, type FieldNode, type GraphQLError, Kind, valueFromASTUntyped } from 'graphql';
import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../serve/context';
import { actorOf } from './acting';

/** In characters; a longer input was no honest mistake, and must not fill the trail. */
const LONGEST_INPUT = 8_192;
const UNAUTHENTICATED = 'UNAUTHENTICATED';

type Variables = Record<string, unknown> | undefined;

type Broken = Pick<DomainError, 'code' | 'argument'>;

/** A refusal that is recorded once, with the number of times it happened. */
interface Refused {
  error: GraphQLError;
  broken: Broken;
  times: number;
}

/**
 * Records refusals, each in its own transaction, since that of the write is rolled back: every mutation that
 * breaks a rule or has a withdrawn token, and every query of a known caller for something forbidden, once
 * however many rows it concerns.
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

/** The broken rule of the domain, or the withdrawn token. */
function brokenBy({ originalError, extensions: { code } }: GraphQLError): Broken | undefined {
  if (originalError instanceof NotConfirmed) return undefined;
  if (originalError instanceof DomainError) return originalError;
  return code === UNAUTHENTICATED ? { code } : undefined;
}

/**
 * A field is refused on each of many rows, but each record is a transaction that all writers wait for; so
 * refusals with the same message, which names the field, are recorded once.
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
