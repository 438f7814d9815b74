import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { nameNode } from '../operations/writing';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

class Narrowing {
  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Fragments,
  ) {}

  selectionSet(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    return { ...set, selections: set.selections.flatMap((selection) => this.#selection(selection, parent)) };
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType): SelectionNode[] {
    if (selection.kind === Kind.FIELD) {
      const field = 'getFields' in parent ? parent.getFields()[selection.name.value] : undefined;
      const type = field && getNamedType(field.type);
      if (!selection.selectionSet || !isCompositeType(type)) return [selection];
      return [{ ...selection, selectionSet: this.selectionSet(selection.selectionSet, type) }];
    }
    const spread = selection.kind === Kind.FRAGMENT_SPREAD;
    const fragment = spread ? this.fragments.get(selection.name.value) : selection;
    if (!fragment) return [selection];
    const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
    const { directives } = selection;
    return this.#types(parent, isCompositeType(condition) ? condition : parent).flatMap((type) => {
      const selectionSet = this.selectionSet(fragment.selectionSet, type);
      if (selectionSet.selections.length === 0) return [];
      const typeCondition = { kind: Kind.NAMED_TYPE as const, name: nameNode(type.name) };
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet }];
    });
  }

  /** The object types that a fragment applies to. */
  #types(parent: GraphQLCompositeType, condition: GraphQLCompositeType): GraphQLObjectType[] {
    const possible = (type: GraphQLCompositeType) =>
      isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    return possible(parent).filter((type) => possible(condition).includes(type));
  }
}

/**
 * The same operation with named fragments written out, and with object types alone as type
 * conditions; undefined where a selection set would have nothing left.
 */
export function narrowed(schema: GraphQLSchema, query: string): string | undefined {
  const document = parse(query, { noLocation: true });
  const definitions = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(
    (definitions as FragmentDefinitionNode[]).map((definition) => [definition.name.value, definition]),
  );
  const narrowing = new Narrowing(schema, fragments);
  const operations = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const root = schema.getRootType(definition.operation);
    return root
      ? [{ ...definition, selectionSet: narrowing.selectionSet(definition.selectionSet, root) }]
      : [];
  });
  const text = print({ kind: Kind.DOCUMENT, definitions: operations } satisfies DocumentNode);
  return / \{\s*\}/.test(text) ? undefined : text;
}
