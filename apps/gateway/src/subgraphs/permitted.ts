import type { Language, Text } from '@bien-cuong/domain';
import type { SubgraphOperation, SubgraphRequest, Transport } from '@bien-cuong/plan-executor';
import { type Identity, TokenRefusal, type Standing } from '@bien-cuong/tokens';
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { GatewayContext } from '../context';
import { nothingBut } from './failure';
import type { SubgraphSettings } from './settings';

export interface Keeping {
  settings: Pick<SubgraphSettings, 'readers' | 'writers'>;
  /** The parts of an operation that are outside the contract with partners. */
  beyondContract: (document: DocumentNode) => readonly string[];
  /** If given, a caller of a mutation must still have the account or client that their token was made for. */
  standing?: Pick<Standing, 'require'> | undefined;
  /** Called for each refusal, with what was asked for. */
  refused: (context: GatewayContext, what: string) => void;
}

/**
 * Enforces access for a subgraph that does not do so itself: it is asked only for what the caller may have;
 * the rest becomes a gap with an error.
 */
export function permitted(
  transport: Transport<GatewayContext>,
  { settings, beyondContract, standing, refused }: Keeping,
): Transport<GatewayContext> {
  const forbidden = ({ operation, context: { caller } }: SubgraphRequest<GatewayContext>) => {
    const { readers, writers } = settings;
    const allowed = operation.kind === 'mutation' ? writers : readers;
    if (!caller || !allowed || caller.roles.some((role) => allowed.some((one) => one === role))) return [];
    if (operation.kind === 'query' && isPartner(caller)) return beyondContract(operation.document);
    return rootFieldsOf(operation);
  };
  return (request) => {
    const { operation, context } = request;
    const names = forbidden(request);
    if (names.length > 0) {
      refused(context, names.join(', '));
      const message = sentence(names)[context.language];
      return nothingBut({ message, extensions: { code: 'FORBIDDEN' } });
    }
    if (operation.kind === 'query' || !standing || !context.caller) return transport(request);
    const complain = (error: unknown) => {
      if (!(error instanceof TokenRefusal)) throw error;
      return nothingBut(told(error, context.language));
    };
    return standing.require(context.headers['authorization']).then(() => transport(request), complain);
  };
}

/** A program whose token has scopes. */
const isPartner = ({ roles, scopes }: Identity) => roles.includes('partner') && scopes.length > 0;

function told(refusal: TokenRefusal, language: Language) {
  const { message, extensions } = refusal.toGraphQLError(language);
  return { message, extensions: { code: String(extensions['code']) } };
}

/** The root fields of an operation. */
function rootFieldsOf({ document, kind, subgraph }: SubgraphOperation): string[] {
  const root = kind === 'mutation' ? 'Mutation' : 'Query';
  const names = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? fieldsIn(one.selectionSet, root) : [],
  );
  return names.length > 0 ? [...new Set(names)] : [subgraph];
}

function fieldsIn({ selections }: SelectionSetNode, type: string): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return fieldsIn(selection.selectionSet, selection.typeCondition?.name.value ?? type);
    const { name, selectionSet } = selection;
    if (name.value === '_entities' && selectionSet) return fieldsIn(selectionSet, type);
    return name.value === '__typename' ? [] : [`${type}.${name.value}`];
  });
}

/** Worded as the platform's own subgraphs do. */
function sentence(names: readonly string[]): Text {
  const quoted = (open: string, close: string) => names.map((name) => open + name + close).join(', ');
  return {
    vi: `Quyền của bạn không cho phép truy vấn ${quoted('«', '»')}.`,
    en: `You may not ask for ${quoted('"', '"')}.`,
  };
}
