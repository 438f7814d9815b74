import { type ConstDirectiveNode, type DirectiveNode, type FieldDefinitionNode, Kind } from 'graphql';

/** A `@join__field` directive: in which subgraph a field is, and on which terms. */
export interface JoinField {
  readonly node: ConstDirectiveNode;
  /** As a value of the enum `join__Graph`. */
  readonly graph: string | undefined;
  readonly requires: string | undefined;
  /** The field's type in that subgraph, where it differs. */
  readonly type: string | undefined;
  /** Whether the field takes arguments from fields around it (`@fromContext`). */
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

/** A string, Boolean or enum argument of a directive, as text. */
export function argumentOf({ arguments: args = [] }: DirectiveNode, name: string): string | undefined {
  const value = args.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.STRING || value?.kind === Kind.ENUM) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}
