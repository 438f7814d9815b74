import {
  type Operation,
  type Schema,
  type SelectionSet,
  typenameFieldName,
} from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { type Guard, guardsOf } from '../shape/guards';

/** Thrown when no subgraph can answer anything of an operation, though the schema has all its fields. */
export class Unanswerable extends GraphQLError {
  constructor() {
    super('No subgraph can answer this operation.', { extensions: { code: 'UNANSWERABLE' } });
  }
}

/** @throws Unanswerable when an operation selects data, but the plan has no fetches */
export function requireFetches(operation: Operation, { node }: QueryPlan): void {
  if (!node && asksForData(operation.selectionSet, operation.schema())) throw new Unanswerable();
}

/** Whether data is selected, whatever the values of the variables. */
function asksForData(set: SelectionSet, schema: Schema): boolean {
  return set.selections().some((selection) => {
    const isSure = ({ kind, variable, value }: Guard) =>
      variable === undefined && value === (kind === 'include');
    if (!guardsOf(selection.element, schema).every(isSure)) return false;
    if (selection.kind === 'FragmentSelection') return asksForData(selection.selectionSet, schema);
    const { name, definition } = selection.element;
    return name !== typenameFieldName && !definition.isSchemaIntrospectionField();
  });
}
