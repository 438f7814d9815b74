import { type DirectiveNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';

/** The variables that decide by `@skip` and `@include` what is executed. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      const [argument] = given;
      if (isCondition(name.value) && argument?.value.kind === Kind.VARIABLE) {
        names.add(argument.value.name.value);
      }
    },
  });
  return [...names].sort();
}

/**
 * The document without `@skip` and `@include`, reduced to what these variables leave. It shares no nodes with
 * another document, because resolvers cache by node.
 * @returns undefined when a selection set would be empty, which a document cannot express
 */
export function withoutConditions(
  document: DocumentNode,
  variables: Record<string, unknown>,
): DocumentNode | undefined {
  let empty = false;
  const decide = ({ directives = [] }: { directives?: readonly DirectiveNode[] }): null | undefined =>
    directives.every((directive) => passes(directive, variables)) ? undefined : null;
  const pruned = visit(document, {
    Field: decide,
    FragmentSpread: decide,
    InlineFragment: decide,
    Directive: ({ name }) => (isCondition(name.value) ? null : undefined),
    SelectionSet: { leave: ({ selections }) => void (empty ||= selections.length === 0) },
  });
  return empty ? undefined : parse(print(pruned), { noLocation: true });
}

function isCondition(directive: string): boolean {
  return directive === 'skip' || directive === 'include';
}

function passes({ name, arguments: given = [] }: DirectiveNode, variables: Record<string, unknown>): boolean {
  if (!isCondition(name.value)) return true;
  const value = given[0]?.value;
  const isTrue =
    value?.kind === Kind.VARIABLE
      ? variables[value.name.value] === true
      : value?.kind === Kind.BOOLEAN && value.value;
  return isTrue === (name.value === 'include');
}
