import {
  type ConstArgumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { joinFieldsOf } from './join-directives';
import type { RequiredField, RequiredFields } from './required-fields';
import type { SupergraphTypes } from './supergraph-types';

/** The selections of a `FieldSet`, the argument of `@key` and `@requires`. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No field set: ${text}`);
  return definition.selectionSet;
}

export const printFieldSet = ({ selections }: SelectionSetNode): string =>
  selections.map((selection) => print(selection)).join(' ');

interface Parts {
  readonly types: SupergraphTypes;
  readonly required: RequiredFields;
  /** Called for each field with its arguments, and the type that has the field. */
  readonly found: (type: string, field: RequiredField) => void;
}

/**
 * Rewrites the field sets of `@requires`: fields that could have other arguments get names that distinguish
 * them.
 */
export class FieldSetWriter {
  constructor(private readonly parts: Parts) {}

  /** @param graph the subgraph of the field that has the @requires */
  rewrite(text: string, type: string, graph: string): string {
    return printFieldSet(this.selections(parseFieldSet(text), type, graph));
  }

  private selections(set: SelectionSetNode, type: string, graph: string): SelectionSetNode {
    return { ...set, selections: set.selections.map((each) => this.selection(each, type, graph)) };
  }

  private selection(node: SelectionNode, type: string, graph: string): SelectionNode {
    if (node.kind === Kind.FIELD) return this.field(node, type, graph);
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    const inner = node.typeCondition?.name.value ?? type;
    return { ...node, selectionSet: this.selections(node.selectionSet, inner, graph) };
  }

  private field(node: FieldNode, type: string, graph: string): FieldNode {
    const { types, required, found } = this.parts;
    const definition = types.field(type, node.name.value);
    if (!definition) return node;
    const selectionSet =
      node.selectionSet && this.selections(node.selectionSet, types.typeOf(definition, graph), graph);
    const below = { ...node, ...(selectionSet && { selectionSet }) };
    const takesArguments = (definition.arguments ?? []).length > 0;
    if (!takesArguments || joinFieldsOf(definition).some(({ hasContext }) => hasContext)) return below;
    const own = required.of(node.name.value, (node.arguments ?? []) as readonly ConstArgumentNode[]);
    found(type, own);
    return { ...below, name: { kind: Kind.NAME, value: own.name }, arguments: [] };
  }
}
