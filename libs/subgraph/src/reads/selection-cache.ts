import type { Access } from '@bien-cuong/access';
import type { Selection, Views } from '@bien-cuong/database';
import { type ASTNode, type FieldNode, type GraphQLObjectType, visit } from 'graphql';
import { LRUCache } from 'lru-cache';

import { selectionOf, type SelectionInfo } from './selection';

/** The selections of one operation take some kilobytes. */
const MAX_KEPT = 500;
const MAX_CHARACTERS = 1_000_000;

/**
 * Caches the selections of documents, by variables and rights. Equal selections are the same object, which
 * batching relies on.
 */
export class SelectionCache {
  private readonly kept = new LRUCache<string, Selection>({
    max: MAX_KEPT,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  });
  private readonly places = new WeakMap<FieldNode, { id: number; variables: readonly string[] }>();
  private lastId = 0;

  constructor(private readonly views: Views) {}

  of(type: GraphQLObjectType, info: SelectionInfo, access?: Access): Selection {
    const key = `${access ? access.key : 'all'} ${this.keyOf(type, info)}`;
    const known = this.kept.get(key);
    if (known) return known;
    const selection = selectionOf(type, info, { access, views: this.views });
    this.kept.set(key, selection);
    return selection;
  }

  private keyOf({ name }: GraphQLObjectType, info: SelectionInfo): string {
    const { id, variables } = this.placeOf(info);
    const given = variables
      .filter((variable) => variable in info.variableValues)
      .map((variable) => [variable, info.variableValues[variable]]);
    return `${id} ${name} ${given.length > 0 ? JSON.stringify(given) : ''}`;
  }

  private placeOf(info: SelectionInfo) {
    const [node] = info.fieldNodes;
    if (!node) throw new Error('A field stands somewhere in its document.');
    const known = this.places.get(node);
    if (known) return known;
    const place = { id: ++this.lastId, variables: variablesOf(info) };
    this.places.set(node, place);
    return place;
  }
}

/** The variables that the selection may depend on. */
function variablesOf({ fieldNodes, fragments }: SelectionInfo): string[] {
  const names = new Set<string>();
  const parts: ASTNode[] = [
    ...fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    ...Object.values(fragments).filter((fragment) => fragment !== undefined),
  ];
  for (const part of parts) visit(part, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}
