import { buildSchema, Kind, parse, validate, visit } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { generateOperation } from './generate';

const schema = buildSchema(`
  type Query { node(id: ID!, filter: Filter = { depth: 2 }): Node nodes(ids: [[ID!]]): [Node!]! any: Any }
  type Mutation { put(filter: Filter!): Node }
  input Filter { depth: Int! = 1 tags: [String!] kind: Kind again: Filter }
  enum Kind { A B }
  interface Node { id: ID! }
  type Leaf implements Node { id: ID! text(upper: Boolean): String }
  type Tree implements Node { id: ID! text: Int! children(first: Int = 3): [Node] }
  union Any = Leaf | Tree
`);

const many = Array.from({ length: 400 }, (_, seed) => generateOperation(schema, seed));

it('writes valid operations with valid variables', () => {
  for (const { query, variables } of many) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [definition] = document.definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation');
    const { errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
    expect(errors).toBeUndefined();
  }
});

it('writes the same for the same seed', () => {
  expect(generateOperation(schema, 5)).toEqual(generateOperation(schema, 5));
  expect(new Set(many.map(({ query }) => query)).size).toBeGreaterThan(380);
});

it('uses every kind of selection, argument and condition', () => {
  const kinds = new Map<string, number>();
  const seen = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const { query } of many) {
    visit(parse(query), {
      enter: (node) => void seen(node.kind),
      Field: (node) => void (node.alias && seen('alias')),
      Directive: (node) => void seen(node.name.value),
      OperationDefinition: (node) => void seen(node.operation),
    });
    if (query.includes('__schema') || query.includes('__type(')) seen('introspection');
  }
  const wanted = [
    'FragmentSpread',
    'InlineFragment',
    'FragmentDefinition',
    'alias',
    'skip',
    'include',
    'introspection',
    'Variable',
    'ObjectValue',
    'ListValue',
    'EnumValue',
    'NullValue',
    'mutation',
    'query',
  ];
  for (const kind of wanted) expect([kind, (kinds.get(kind) ?? 0) > 5]).toEqual([kind, true]);
});
