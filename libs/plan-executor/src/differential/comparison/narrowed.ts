import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

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
    const type = isCompositeType(condition) ? condition : parent;
    const known = isObjectType(parent);
    if (known && isAbstractType(type) && !this.schema.isSubType(type, parent)) return [];
    if (known && isObjectType(type) && type !== parent) return [];
    const selectionSet = this.selectionSet(fragment.selectionSet, known ? parent : type);
    const { directives } = selection;
    if (selectionSet.selections.length === 0) return [];
    if (known) return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet }];
    const typeCondition = fragment.typeCondition;
    return [
      { kind: Kind.INLINE_FRAGMENT, ...(typeCondition && { typeCondition }), directives, selectionSet },
    ];
  }
}

/**
 * The same operation with named fragments written out, and with type conditions only where the type is not known
 * already; undefined where a selection set would have nothing left.
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
