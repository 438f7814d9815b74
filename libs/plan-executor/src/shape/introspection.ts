import { assert, type FieldSelection } from '@apollo/federation-internals';
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

type Row = Record<string, unknown>;

/** Answers one `__schema` or `__type` field; without variables its answer is always the same and computed once. */
export class Introspection {
  private readonly known = new Map<FieldSelection, unknown>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: readonly VariableDefinitionNode[],
  ) {}

  answer(field: FieldSelection, variableValues: Readonly<Row>): unknown {
    if (this.known.has(field)) return this.known.get(field);
    const node = field.expandFragments().toSelectionNode();
    const used = usedVariables(node);
    const definitions = this.definitions.filter(({ variable }) => used.has(variable.name.value));
    const document = documentOf(node, definitions);
    const { data, errors } = executeSync({ schema: this.schema, document, rootValue: {}, variableValues });
    assert(!errors?.length && data, () => `Introspection failed: ${JSON.stringify(errors)}`);
    const answer = data[field.element.responseName()];
    if (used.size === 0) this.known.set(field, answer);
    return answer;
  }
}

function usedVariables(node: FieldNode): Set<string> {
  const used = new Set<string>();
  visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
}

function documentOf(field: FieldNode, variableDefinitions: VariableDefinitionNode[]): DocumentNode {
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [field] };
  const definition = { kind: Kind.OPERATION_DEFINITION as const, operation: OperationTypeNode.QUERY };
  return { kind: Kind.DOCUMENT, definitions: [{ ...definition, variableDefinitions, selectionSet }] };
}
