import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';

type Change = (fetch: FetchNode) => PlanNode;

/** A plan with its fetches changed, except for the subscription that it may begin with. */
export function changeFetches(plan: QueryPlan, change: Change): QueryPlan {
  const { node } = plan;
  if (!node) return plan;
  if (node.kind === 'Subscription') return { ...plan, node: { ...node, rest: optional(node.rest, change) } };
  return { ...plan, node: changed(node, change) };
}

function changed(node: PlanNode, change: Change): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return change(node);
    case 'Flatten':
      return { ...node, node: changed(node.node, change) };
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => changed(each, change)) };
    case 'Condition':
      return {
        ...node,
        ifClause: optional(node.ifClause, change),
        elseClause: optional(node.elseClause, change),
      };
    case 'Defer':
      return {
        ...node,
        primary: { ...node.primary, node: optional(node.primary.node, change) },
        deferred: node.deferred.map((each) => ({ ...each, node: optional(each.node, change) })),
      };
  }
}

function optional(node: PlanNode | undefined, change: Change): PlanNode | undefined {
  return node && changed(node, change);
}

interface PlannedFetch {
  readonly fetch: FetchNode;
  /** Whether a variable decides if the fetch is sent. */
  readonly isConditional: boolean;
}

export function fetchesOf(
  node: PlanNode | SubscriptionNode | undefined,
  isConditional = false,
): PlannedFetch[] {
  const all = (nodes: readonly (PlanNode | undefined)[], conditional = isConditional) =>
    nodes.flatMap((each) => fetchesOf(each, conditional));
  switch (node?.kind) {
    case undefined:
      return [];
    case 'Fetch':
      return [{ fetch: node, isConditional }];
    case 'Flatten':
      return all([node.node]);
    case 'Sequence':
    case 'Parallel':
      return all(node.nodes);
    case 'Condition':
      return all([node.ifClause, node.elseClause], true);
    case 'Defer':
      return all([node.primary.node, ...node.deferred.map((each) => each.node)]);
    case 'Subscription':
      return all([node.primary, node.rest]);
  }
}
