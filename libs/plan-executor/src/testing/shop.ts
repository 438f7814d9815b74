import type { SubgraphSource } from './in-memory-graph';

interface Product {
  id: string;
  name: string;
  price: number;
}

const products: Product[] = [
  { id: '1', name: 'Bàn', price: 12.5 },
  { id: '2', name: 'Ghế "gỗ"', price: 4 },
  { id: '3', name: 'Đèn', price: 7 },
];
const byId = ({ id }: { id: string }) => products.find((product) => product.id === id);

/** Four small subgraphs around products and their reviews. */
export const shop: Record<string, SubgraphSource> = {
  catalogue: {
    sdl: `
      type Query { products: [Product!]! product(id: ID!): Product shelves: [[Product]] media: [Media!]! }
      type Mutation { rename(id: ID!, name: String!): Product }
      type Product implements Media @key(fields: "id") { id: ID! name: String! price: Float colour: Colour }
      interface Media { id: ID! name: String! }
      type Song implements Media @key(fields: "id") { id: ID! name: String! seconds: Int }
      enum Colour { RED GREEN }
    `,
    resolvers: {
      Query: {
        products: () => products,
        product: (_: unknown, given: { id: string }) => byId(given),
        shelves: () => [[products[0], null], [], [products[1], products[0]]],
        media: () => [products[0], { __typename: 'Song', id: '9', name: 'Ru', seconds: 200 }],
      },
      Media: { __resolveType: (media: { __typename?: string }) => media.__typename ?? 'Product' },
      Mutation: { rename: (_: unknown, { id, name }: Product) => ({ ...byId({ id } as Product), name }) },
      Product: { __resolveReference: byId, colour: () => 'RED' },
    },
  },
  reviews: {
    sdl: `
      type Product @key(fields: "id") { id: ID! reviews(first: Int = 2): [Review!] rating: Float! }
      type Review { text: String! author: User! product: Product! }
      type User @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Product: {
        __resolveReference: ({ id }: Product) => ({ id }),
        reviews: ({ id }: Product, { first }: { first: number }) =>
          [1, 2, 3].slice(0, first).map((each) => ({
            text: `Review ${each} of ${id}`,
            author: { id: `u${each % 2}` },
            product: { id },
          })),
        rating: ({ id }: Product) => {
          if (id === '2') throw new Error('No rating');
          return Number(id);
        },
      },
    },
  },
  users: {
    sdl: `
      type Query { me: User }
      type User @key(fields: "id") { id: ID! name: String }
    `,
    resolvers: {
      Query: { me: () => ({ id: 'u1', name: 'An' }) },
      User: {
        __resolveReference: ({ id }: { id: string }) => (id === 'u0' ? null : { id, name: `User ${id}` }),
      },
    },
  },
  stock: {
    sdl: `
      type Product @key(fields: "id") { id: ID! price: Float @external left: Int worth: Float @requires(fields: "price") }
    `,
    resolvers: {
      Product: {
        __resolveReference: (given: Product) => given,
        left: ({ id }: Product) => Number(id) * 10,
        worth: ({ id, price }: Product) => Number(id) * 10 * price,
      },
    },
  },
};
