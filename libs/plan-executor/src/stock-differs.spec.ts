import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import { CompiledGateway } from './gateway/compiled-gateway';
import { ask } from './testing/ask';
import { inMemoryGraph } from './testing/in-memory-graph';

/** The answers of both executors where the stock one breaks the specification and ours does not. */
async function both(config: GatewayConfig, query: string) {
  const [stock, compiled] = [new ApolloGateway(config), new CompiledGateway(config)];
  await Promise.all([stock.load(), compiled.load()]);
  const answers = { stock: await ask(stock, query), ours: await ask(compiled, query) };
  await Promise.all([stock.stop(), compiled.stop()]);
  return answers;
}

const grid = inMemoryGraph({
  boards: {
    sdl: `
      type Query { board: Board }
      type Board @key(fields: "id") { id: ID! cells: [[Cell!]!]! }
      type Cell { on: Boolean! }
    `,
    resolvers: {
      Query: { board: () => ({ id: 1, cells: [[{ on: true }, { on: false }], [{ on: true }]] }) },
    },
  },
  counts: {
    sdl: `
      type Board @key(fields: "id") { id: ID! cells: [[Cell!]!]! @external lit: Int @requires(fields: "cells { on }") }
      type Cell { on: Boolean! @external }
    `,
    resolvers: {
      Board: {
        __resolveReference: (board: unknown) => board,
        lit: ({ cells }: { cells: ({ on: boolean } | null)[][] }) =>
          cells.flat().filter((cell) => cell?.on).length,
      },
    },
  },
});

it('sends lists of lists that a field requires', async () => {
  const { stock, ours } = await both(grid, '{ board { lit } }');
  expect(stock.data).toEqual({ board: { lit: 0 } });
  expect(ours).toEqual({ data: { board: { lit: 2 } } });
});

const nodes = inMemoryGraph({
  users: {
    sdl: `
      type Query { me: User }
      interface Node { id: ID! }
      type User implements Node { id: ID! name: String }
    `,
    resolvers: { Query: { me: () => ({ id: 1, name: 'An' }) } },
  },
});

it('applies a fragment on an object type inside one on its interface', async () => {
  const { stock, ours } = await both(nodes, '{ me { ... on Node { ... on User { name } } } }');
  expect(stock.data).toEqual({ me: {} });
  expect(ours).toEqual({ data: { me: { name: 'An' } } });
});

const places = inMemoryGraph({
  first: {
    sdl: `
      type Query { things: [Thing] }
      interface Thing { id: ID! }
      type Stone implements Thing { id: ID! }
      type Plant implements Thing @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        things: () => [
          { __typename: 'Stone', id: 1 },
          { __typename: 'Plant', id: 2 },
        ],
      },
    },
  },
  second: {
    sdl: 'type Plant @key(fields: "id") { id: ID! leaves: Int }',
    resolvers: {
      Plant: {
        leaves: () => {
          throw new Error('Withered');
        },
      },
    },
  },
});

it('reports an error at the place of its own entity, though its neighbours were not fetched', async () => {
  const { stock, ours } = await both(places, '{ things { id ... on Plant { leaves } } }');
  expect(stock.errors?.[0]?.path).toEqual(['things', 0, 'leaves']);
  expect(ours.errors?.map(({ path }) => path)).toEqual([['things', 1, 'leaves']]);
});
