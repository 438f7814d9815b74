import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { isCondition, isNever } from './conditions';

/** A client's document in a form that the planner plans correctly. */
export interface PlannableDocument {
  readonly document: DocumentNode;
  /**
   * The client's response names, by the names in the document, where they differ; empty for fields that the
   * client did not select.
   */
  readonly names: ReadonlyMap<string, string>;
}

const isIntrospection = ({ value }: NameNode): boolean => value === '__schema' || value === '__type';

/**
 * Rewrites a document for the planner. The planner takes fields with the same response name for the same
 * field, for example `{ id: name }` for the key `id`, so such aliases are renamed. Selections that are always
 * skipped are removed, because the plan would wait in vain for what they require.
 * @param taken the names that the planner itself may select
 */
export function plannableDocument(document: DocumentNode, taken: ReadonlySet<string>): PlannableDocument {
  const { inUse, hasConditions } = survey(document);
  const names = new Names(inUse);
  const isTaken = ({ alias, name }: FieldNode): boolean =>
    alias !== undefined && alias.value !== name.value && taken.has(alias.value);
  const plannable = visit(document, {
    FragmentDefinition: ({ typeCondition }) =>
      typeCondition.name.value.startsWith('__') ? false : undefined,
    InlineFragment: leftOut,
    FragmentSpread: leftOut,
    Field: {
      enter: (node) => {
        if (leftOut(node) === null) return null;
        if (isIntrospection(node.name)) return false;
        return isTaken(node) && node.alias ? { ...node, alias: names.nameFor(node.alias.value) } : undefined;
      },
    },
    SelectionSet: {
      leave: (set, _key, parent) =>
        needsMore(set, parent, hasConditions) ? names.withSomething(set) : undefined,
    },
  });
  return { document: plannable, names: names.clients };
}

const leftOut = ({ directives }: { readonly directives?: readonly DirectiveNode[] }): null | undefined =>
  isNever(directives) ? null : undefined;

/**
 * An object exists even when all its selections are skipped, but the planner would leave it out and it would
 * be null; so such an object needs one more field.
 */
function needsMore(
  { selections }: SelectionSetNode,
  parent: ASTNode | readonly ASTNode[] | undefined,
  hasConditions: boolean,
): boolean {
  const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
  if (isRoot || !hasConditions) return selections.length === 0;
  return selections.every(({ directives }) => directives?.some(isCondition));
}

class Names {
  readonly clients = new Map<string, string>();
  private readonly own = new Map<string, string>();

  constructor(private readonly inUse: ReadonlySet<string>) {}

  nameFor(client: string): NameNode {
    const own = this.own.get(client) ?? unused(client || 'nothing', this.inUse);
    this.own.set(client, own);
    this.clients.set(own, client);
    return { kind: Kind.NAME, value: own };
  }

  withSomething(set: SelectionSetNode): SelectionSetNode {
    const typename: FieldNode = {
      kind: Kind.FIELD,
      alias: this.nameFor(''),
      name: { kind: Kind.NAME, value: '__typename' },
    };
    return { ...set, selections: [typename, ...set.selections] };
  }
}

function unused(name: string, inUse: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const own = `${name}__asked${number}`;
    if (!inUse.has(own)) return own;
  }
}

/** The response names of a document, and whether it selects objects conditionally. */
function survey(document: DocumentNode): { inUse: ReadonlySet<string>; hasConditions: boolean } {
  const inUse = new Set<string>();
  let hasConditions = false;
  const note = ({ directives }: { readonly directives?: readonly DirectiveNode[] }): void => {
    hasConditions ||= directives?.some(isCondition) ?? false;
  };
  visit(document, {
    InlineFragment: note,
    FragmentSpread: note,
    Field: (node) => {
      inUse.add((node.alias ?? node.name).value);
      if (node.selectionSet) note(node);
    },
  });
  return { inUse, hasConditions };
}
