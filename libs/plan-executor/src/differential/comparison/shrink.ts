import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import type { GeneratedOperation } from '../operations/generated-operation';

const removable = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.FRAGMENT_DEFINITION,
  Kind.VARIABLE_DEFINITION,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
]);

/**
 * All documents that have one part less. The definition of a fragment or a variable is removed with its last
 * use.
 */
function* smaller(document: DocumentNode): Generator<DocumentNode> {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (removable.has(node.kind)) nodes.push(node);
    },
  });
  for (const node of nodes)
    yield tidied(visit(document, { enter: (one) => (one === node ? null : undefined) }));
}

function usedNames(document: DocumentNode): { fragments: Set<string>; variables: Set<string> } {
  const fragments = new Set<string>();
  const variables = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void fragments.add(name.value),
    VariableDefinition: () => false,
    Variable: ({ name }) => void variables.add(name.value),
  });
  return { fragments, variables };
}

function tidied(document: DocumentNode): DocumentNode {
  const { fragments, variables } = usedNames(document);
  return visit(document, {
    FragmentDefinition: (node) => (fragments.has(node.name.value) ? undefined : null),
    VariableDefinition: (node) => (variables.has(node.variable.name.value) ? undefined : null),
  });
}

function isValid(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}

/**
 * The smallest operation for which `shows` still holds, found by removing one part after another.
 * @param shows must hold for the given operation
 */
export async function shrunk(
  schema: GraphQLSchema,
  operation: GeneratedOperation,
  shows: (candidate: GeneratedOperation) => Promise<boolean>,
): Promise<GeneratedOperation> {
  let smallest = operation;
  for (let improved = true; improved;) {
    improved = false;
    for (const candidate of smaller(parse(smallest.query, { noLocation: true }))) {
      const next = { ...smallest, query: print(candidate) };
      if (!isValid(schema, next.query) || !(await shows(next))) continue;
      smallest = next;
      improved = true;
      break;
    }
  }
  const used = usedNames(parse(smallest.query)).variables;
  const variables = Object.fromEntries(Object.entries(smallest.variables).filter(([name]) => used.has(name)));
  const trimmed = { ...smallest, variables };
  return (await shows(trimmed)) ? trimmed : smallest;
}
