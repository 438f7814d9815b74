import type { PlanNode } from '@apollo/query-planner';
import type { Path } from './cursor';

/** The paths that the fetches of a node write to. */
export function fetchPaths(node: PlanNode, base: Path): Path[] {
  switch (node.kind) {
    case 'Fetch':
      return [base];
    case 'Flatten':
      return fetchPaths(node.node, base.concat(node.path));
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((each) => fetchPaths(each, base));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((each) => (each ? fetchPaths(each, base) : []));
    case 'Defer':
      return [base];
  }
}

/** Whether none of the other paths leads to, through or into this one. */
export function isFinal(path: Path, others: readonly Path[]): boolean {
  return !others.some((other) => {
    const [short, long] = other.length < path.length ? [other, path] : [path, other];
    return short.every((step, index) => step === long[index]);
  });
}
