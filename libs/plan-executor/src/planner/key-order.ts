import { type ConstDirectiveNode, type DocumentNode, type DirectiveNode, visit } from 'graphql';
import { argumentOf } from './join-directives';

/**
 * Puts the keys by which a subgraph can resolve an entity before those it only uses for references. For a
 * field with `@requires`, the query planner returns to the subgraph by the first key whose fields the
 * subgraph has, even one it cannot resolve.
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

/** Reorders the keys of each subgraph among the positions that its own keys have. */
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
