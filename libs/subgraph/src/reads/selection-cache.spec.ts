import { buildSchema, type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';

import { SelectionCache } from './selection-cache';

const schema = buildSchema(`
  type Day { number: Int! later(first: Int = 1): [Day!]! }
  type Query { days(first: Int): [Day!]! }
`);
const type = schema.getType('Day') as never;

const document = parse(`
  query ($all: Int, $first: Int, $no: Boolean) { days(first: $all) { ...Own later(first: $first) { number } } }
  fragment Own on Day { number @skip(if: $no) }
`);
const [operation, own] = document.definitions;
const field = (
  operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined
) as FieldNode;

const cache = new SelectionCache({});
const ask = (variableValues: Record<string, unknown>) =>
  cache.of(type, {
    fieldNodes: [field],
    fragments: { Own: own as FragmentDefinitionNode },
    schema,
    variableValues,
  });
const shown = (variables: Record<string, unknown>) =>
  ask(variables).fields.map(({ name, args }) => [name, args]);

it('returns the same selection for the same variables, even in other requests', () => {
  expect(ask({ first: 2, no: false })).toBe(ask({ first: 2, no: false }));
});

it('ignores variables that the selection does not depend on', () => {
  expect(ask({ first: 2, no: false, all: 1 })).toBe(ask({ first: 2, no: false, all: 9 }));
});

it('distinguishes values of variables, and null from a missing one', () => {
  const number = ['number', {}];
  expect(shown({ first: 2, no: false })).toEqual([number, ['later', { first: 2 }]]);
  expect(shown({ first: 3, no: true })).toEqual([['later', { first: 3 }]]);
  expect(shown({ no: false, first: null })).toEqual([number, ['later', { first: null }]]);
  expect(shown({ no: false })).toEqual([number, ['later', { first: 1 }]]);
});
