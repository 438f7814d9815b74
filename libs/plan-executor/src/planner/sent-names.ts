import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Needs, type Reached, reach } from './needs';
import type { TypedNeed } from './split';

/** A field of a representation that may have another name in the request than in the executor. */
export interface RequiredFieldNode extends QueryPlanFieldNode {
  readonly sentAs?: string;
}

export const sentName = ({ sentAs, alias, name }: RequiredFieldNode): string => sentAs ?? alias ?? name;

/** Whether the field, or one below it, has another name in the request. */
export function isRenamed(node: QueryPlanSelectionNode): boolean {
  return (node.kind === 'Field' && 'sentAs' in node) || (node.selections?.some(isRenamed) ?? false);
}

interface Around {
  /** The needs of the fetch's own fields. */
  readonly own: readonly TypedNeed[];
  /** The needs of the other fetches that it was split from. */
  readonly others: readonly TypedNeed[];
  readonly needs: Needs;
}

/** Reduces what a fetch requires of entities to its own needs, in the names that its subgraph knows. */
export class SentNames {
  constructor(private readonly around: Around) {}

  /** @param type the type of the entities, as far as a fragment says it */
  of(selections: readonly QueryPlanSelectionNode[], above: Reached, type = ''): QueryPlanSelectionNode[] {
    return selections.flatMap((selection): QueryPlanSelectionNode[] => {
      if (selection.kind === 'Field') return this.field(selection, above, type);
      const inner = above.path === '' ? (selection.typeCondition ?? type) : type;
      return [{ ...selection, selections: this.of(selection.selections, above, inner) }];
    });
  }

  private field(node: QueryPlanFieldNode, above: Reached, type: string): QueryPlanSelectionNode[] {
    const here = reach(above, node.name);
    const own = above.required.get(node.name);
    if (this.isForOthers(here.path, type)) return [];
    const below = node.selections && { selections: this.of(node.selections, here, type) };
    return [{ ...node, ...below, ...(own && { sentAs: own.field }) }];
  }

  private isForOthers(path: string, type: string): boolean {
    const { own, others, needs } = this.around;
    const isMeant = (need: TypedNeed) => need.path === path && needs.types.overlap(need.type, type);
    const [, first = ''] = path.split('/');
    return others.some(isMeant) && !own.some(isMeant) && !needs.isInKey(type, first);
  }
}
