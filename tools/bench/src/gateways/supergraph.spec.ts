import { withAddresses } from './supergraph';

it('puts the addresses of the subgraphs into the supergraph', () => {
  const text =
    'enum join__Graph { A @join__graph(name: "a", url: "http://old/") B @join__graph(name: "b", url: "") }';
  expect(withAddresses(text, { a: 'http://one', b: 'http://two' })).toBe(
    'enum join__Graph { A @join__graph(name: "a", url: "http://one/graphql") B @join__graph(name: "b", url: "http://two/graphql") }',
  );
  expect(() => withAddresses(text, { c: 'http://three' })).toThrow('no subgraph c');
});
