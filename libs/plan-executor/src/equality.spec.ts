import { ApolloGateway } from '@apollo/gateway';
import { parse } from 'graphql';
import { CompiledGateway } from './gateway/compiled-gateway';
import { ask } from './testing/ask';
import { inMemoryGraph } from './testing/in-memory-graph';
import { shop } from './testing/shop';

const stock = new ApolloGateway(inMemoryGraph(shop));
const compiled = new CompiledGateway(inMemoryGraph(shop));

beforeAll(() => Promise.all([stock.load(), compiled.load()]));
afterAll(() => Promise.all([stock.stop(), compiled.stop()]));

const reviewed = '{ products { name reviews(first: 3) { text author { id name } product { name left } } } }';

describe.each([
  ['one fetch', '{ products { id name price colour } }'],
  ['entities of two subgraphs', reviewed],
  ['required fields', '{ products { worth } }'],
  ['lists in lists', '{ shelves { name left rating } }'],
  ['an error that spreads to a nullable parent', '{ product(id: "2") { name rating } }'],
  ['an error that spreads to the root', '{ products { name rating } }'],
  ['an error in some of the entities', '{ shelves { rating } }'],
  [
    'an abstract type',
    '{ media { id n: name __typename ... on Song { seconds } ... on Product { left price } } }',
  ],
  [
    'introspection beside data',
    '{ __typename t: __typename __schema { queryType { name } } me { __typename name } }',
  ],
  ['a fragment spread twice', '{ a: me { ...F } b: me { ...F } } fragment F on User { id name }'],
  ['the same field twice', '{ me { id } ... { me { name } } me { __typename } }'],
  [
    'a mutation',
    'mutation { a: rename(id: "1", name: "x") { name left } b: rename(id: "2", name: "y") { name } }',
  ],
  [
    'conditions',
    'query ($yes: Boolean = true) { me @skip(if: $yes) { id } products { id left @include(if: $yes) } }',
  ],
  ['keys of the prototype', '{ me { constructor: name __proto__: id toString: id } }'],
])('%s', (_name, query) => {
  it('is answered as by the stock executor, as an object and as text', async () => {
    const expected = await ask(stock, query);
    expect(await ask(compiled, query)).toEqual(expected);
    const text = await compiled.compile({ document: parse(query) })?.executeText({ context: {} });
    expect(JSON.parse(text ?? '')).toEqual(expected);
    expect(compiled.counters.fallbacks).toEqual({});
  });
});
