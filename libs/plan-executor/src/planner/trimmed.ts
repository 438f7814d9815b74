import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

export const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );

/** A document with one operation, without the fragments and variables that are no longer used. */
export function trimmed({ definitions, ...document }: DocumentNode): DocumentNode {
  const fragments = fragmentsOf({ definitions, ...document });
  const used = { fragments: new Set<string>(), variables: new Set<string>() };
  const look = (definition: DefinitionNode): void =>
    void visit(definition, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.variables.add(name.value),
      FragmentSpread: ({ name: { value } }) => {
        const fragment = used.fragments.has(value) ? undefined : fragments.get(value);
        used.fragments.add(value);
        if (fragment) look(fragment);
      },
    });
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  operations.forEach(look);
  const kept = [...fragments.values()].filter(({ name }) => used.fragments.has(name.value));
  return {
    ...document,
    definitions: [...operations.map((each) => withVariables(each, used.variables)), ...kept],
  };
}

function withVariables(
  { variableDefinitions = [], ...operation }: OperationDefinitionNode,
  used: ReadonlySet<string>,
): OperationDefinitionNode {
  const left = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, variableDefinitions: left };
}
