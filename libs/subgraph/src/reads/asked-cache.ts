import type { Asked } from '@bien-cuong/database';
import { type ASTNode, BREAK, type FieldNode, type GraphQLObjectType, visit } from 'graphql';

import { askedOf, type AskedInfo } from './asked';

/**
 * Remembers what documents ask for: as long as the document where no variable decides it, else for one request. What is
 * asked alike is the same object, by which rows are batched.
 */
export class AskedCache {
  private readonly fixed = new WeakMap<FieldNode, Map<string, Asked>>();
  private readonly variable = new WeakMap<object, WeakMap<FieldNode, Map<string, Asked>>>();
  private readonly withVariables = new WeakMap<FieldNode, boolean>();

  of(type: GraphQLObjectType, info: AskedInfo): Asked {
    const [node] = info.fieldNodes;
    if (!node) throw new Error('A field stands somewhere in its document.');
    const byType = this.placeOf(node, info);
    const known = byType.get(type.name);
    if (known) return known;
    const asked = askedOf(type, info);
    byType.set(type.name, asked);
    return asked;
  }

  private placeOf(node: FieldNode, info: AskedInfo): Map<string, Asked> {
    if (!this.hasVariables(node, info)) return getOrMake(this.fixed, node, () => new Map());
    const ofRequest = getOrMake(this.variable, info.variableValues, () => new WeakMap());
    return getOrMake(ofRequest, node, () => new Map());
  }

  private hasVariables(node: FieldNode, { fieldNodes, fragments }: AskedInfo): boolean {
    return getOrMake(this.withVariables, node, () => {
      const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      return sets.some(usesVariable) || Object.values(fragments).some(usesVariable);
    });
  }
}

function usesVariable(node: ASTNode | undefined): boolean {
  let found = false;
  const find = () => {
    found = true;
    return BREAK;
  };
  if (node) visit(node, { Variable: find });
  return found;
}

function getOrMake<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
