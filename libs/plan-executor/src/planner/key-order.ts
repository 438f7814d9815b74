import { type ConstDirectiveNode, type DocumentNode, type DirectiveNode, visit } from 'graphql';
import { argumentOf } from './join-directives';

/**
 * Puts the keys by which a subgraph finds an entity before those it only refers by. To come back to a subgraph for a field
 * with `@requires` the query planner takes the first key whose fields the subgraph has, also one it finds nothing by.
 */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  const reordered = <Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
    node: Node,
  ): Node | undefined => {
    const { directives = [] } = node;
    const ordered = directives.some(isUnresolvable) ? inOrder(directives) : directives;
    return ordered.some((each, index) => each !== directives[index])
      ? { ...node, directives: ordered }
      : undefined;
  };
  return visit(supergraph, { ObjectTypeDefinition: reordered, InterfaceTypeDefinition: reordered });
}

/** Each subgraph's keys stay in the places that the keys of this subgraph have. */
function inOrder(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  const graphs = Object.groupBy(directives.filter(isJoinType), (each) => argumentOf(each, 'graph') ?? '');
  const queues = new Map(
    Object.entries(graphs).map(([graph, keys = []]) => [
      graph,
      [...keys.filter((key) => !isUnresolvable(key)), ...keys.filter(isUnresolvable)],
    ]),
  );
  return directives.map((each) =>
    isJoinType(each) ? (queues.get(argumentOf(each, 'graph') ?? '')?.shift() ?? each) : each,
  );
}

const isJoinType = ({ name }: DirectiveNode): boolean => name.value === 'join__type';

const isUnresolvable = (directive: ConstDirectiveNode): boolean =>
  isJoinType(directive) && argumentOf(directive, 'resolvable') === 'false';
