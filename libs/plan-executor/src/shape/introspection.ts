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
import type { Variables } from './guards';

/**
 * Answers `__schema` and `__type` fields; the answer of one without variables never changes and is computed
 * once.
 */
export class Introspection {
  private readonly known = new Map<FieldSelection, unknown>();
  private readonly texts = new Map<FieldSelection, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: readonly VariableDefinitionNode[],
  ) {}

  answer(field: FieldSelection, variableValues: Variables): unknown {
    const known = this.known.get(field);
    if (known !== undefined) return known;
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

  /** The same as JSON. */
  text(field: FieldSelection, variables: Variables): string {
    const known = this.texts.get(field);
    if (known !== undefined) return known;
    const text = JSON.stringify(this.answer(field, variables));
    if (this.known.has(field)) this.texts.set(field, text);
    return text;
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
