import {
  buildASTSchema,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

import { type Hint, hintOf, narrow } from './cache-hint';

/** What a subgraph operation reads. */
export interface Reading {
  /**
   * Names of the object types that are read; undefined when the supergraph does not know everything that is
   * selected.
   */
  types: Set<string> | undefined;
  hint: Hint;
}

interface Walk {
  types: Set<string>;
  complete: boolean;
  hint: Hint;
  document: DocumentNode;
}

/** Finds the types that an operation reads, and their @cacheControl, in a supergraph. */
export class SupergraphFacts {
  private readonly schema: GraphQLSchema;

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl, { noLocation: true });
    this.schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  }

  readingOf(document: DocumentNode): Reading {
    const walk: Walk = { types: new Set(), complete: true, hint: {}, document };
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation)
      this.select(operation.selectionSet, this.schema.getRootType(operation.operation) ?? undefined, walk);
    return { types: walk.complete ? walk.types : undefined, hint: walk.hint };
  }

  private select(set: SelectionSetNode, parent: GraphQLNamedType | undefined, walk: Walk): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.selectField(selection, parent, walk);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.spread(selection, walk);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      this.select(
        fragment.selectionSet,
        condition === undefined ? parent : this.enter(condition, walk),
        walk,
      );
    }
  }

  private spread({ name }: { name: { value: string } }, { document }: Walk) {
    return document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name.value,
    ) as Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;
  }

  private selectField(node: FieldNode, parent: GraphQLNamedType | undefined, walk: Walk): void {
    const name = node.name.value;
    if (name === '__typename') return;
    if (name === '_entities') {
      if (node.selectionSet) this.select(node.selectionSet, undefined, walk);
      return;
    }
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) walk.complete = false;
    const type = field && getNamedType(field.type);
    walk.hint = narrow(
      walk.hint,
      hintOf(field?.astNode) ?? (isCompositeType(type) ? hintOf(type.astNode) : undefined),
    );
    if (node.selectionSet) this.select(node.selectionSet, type && this.enter(type.name, walk), walk);
  }

  /** Adds the type; an abstract type adds every object type it may turn out to be. */
  private enter(name: string, walk: Walk): GraphQLNamedType | undefined {
    const type = this.schema.getType(name);
    walk.types.add(name);
    if (isAbstractType(type))
      for (const { name: possible } of this.schema.getPossibleTypes(type)) walk.types.add(possible);
    if (!type) walk.complete = false;
    return type;
  }
}
