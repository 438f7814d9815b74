import type { QueryPlan } from '@apollo/query-planner';
import { type DirectiveNode, type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { isCondition } from './conditions';
import { fetchesOf } from './plan-nodes';
import { fragmentsOf } from './trimmed';

/** The response names of what a plan selects only conditionally. */
export function conditionalNames({ node }: QueryPlan): Set<string> {
  const names = new Set<string>();
  for (const { fetch, isConditional } of fetchesOf(node)) {
    collect(parse(fetch.operation, { noLocation: true }), isConditional, names);
  }
  return names;
}

function collect(document: DocumentNode, isConditional: boolean, names: Set<string>): void {
  const fragments = fragmentsOf(document);
  const visit = ({ selections }: SelectionSetNode, above: boolean): void => {
    for (const selection of selections) {
      const conditional = above || hasCondition(selection);
      if (selection.kind === Kind.FIELD) {
        if (conditional) names.add((selection.alias ?? selection.name).value);
        if (selection.selectionSet) visit(selection.selectionSet, conditional);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet, conditional);
      }
    }
  };
  for (const each of document.definitions) {
    if (each.kind === Kind.OPERATION_DEFINITION) visit(each.selectionSet, isConditional);
  }
}

const hasCondition = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }): boolean =>
  directives.some(isCondition);
