import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf, trimmed } from './trimmed';

/**
 * An `_entities` query without some of the entities' own fields; the selections below the fields that are
 * kept do not change.
 * @param keep is called with the type condition of the fragment around a field
 */
export function keepEntityFields(
  document: DocumentNode,
  keep: (type: string, field: FieldNode) => boolean,
): DocumentNode {
  const within = new Within(fragmentsOf(document), keep);
  const kept: DocumentNode = visit(document, {
    FragmentDefinition: () => false,
    Field: (node) => (node.name.value === '_entities' ? within.entities(node) : false),
  });
  return trimmed(kept);
}

class Within {
  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly keep: (type: string, field: FieldNode) => boolean,
  ) {}

  entities(node: FieldNode): FieldNode | false {
    const selectionSet = node.selectionSet && this.set(node.selectionSet, '');
    return selectionSet && selectionSet.selections.length > 0 ? { ...node, selectionSet } : false;
  }

  private set(set: SelectionSetNode, type: string): SelectionSetNode {
    return { ...set, selections: set.selections.flatMap((each) => this.selection(each, type)) };
  }

  private selection(node: SelectionNode, type: string): SelectionNode[] {
    if (node.kind === Kind.FIELD) return this.keep(type, node) ? [node] : [];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
    if (!fragment) return [];
    const { typeCondition } = fragment;
    const selectionSet = this.set(fragment.selectionSet, typeCondition?.name.value ?? type);
    if (selectionSet.selections.length === 0) return [];
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives: node.directives, selectionSet }];
  }
}
