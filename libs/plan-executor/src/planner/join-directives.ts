import { type ConstDirectiveNode, type DirectiveNode, type FieldDefinitionNode, Kind } from 'graphql';

/** How a supergraph says in which subgraph a field is, and on which terms. */
export interface JoinField {
  readonly node: ConstDirectiveNode;
  /** As a value of the enum `join__Graph`. */
  readonly graph: string | undefined;
  readonly requires: string | undefined;
  /** The field's type in that subgraph, where it is another. */
  readonly type: string | undefined;
  /** Whether the subgraph takes arguments from what is around the field (`@fromContext`). */
  readonly hasContext: boolean;
}

export const joinFieldsOf = ({ directives = [] }: FieldDefinitionNode): JoinField[] =>
  directives.filter(({ name }) => name.value === 'join__field').map(read);

function read(node: ConstDirectiveNode): JoinField {
  return {
    node,
    graph: argumentOf(node, 'graph'),
    requires: argumentOf(node, 'requires'),
    type: argumentOf(node, 'type'),
    hasContext: node.arguments?.some(({ name }) => name.value === 'contextArguments') ?? false,
  };
}

/** A directive's argument that is a string, a Boolean or a value of an enum, as text. */
export function argumentOf({ arguments: args = [] }: DirectiveNode, name: string): string | undefined {
  const value = args.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.STRING || value?.kind === Kind.ENUM) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}
