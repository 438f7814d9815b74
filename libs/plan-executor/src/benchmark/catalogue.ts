import type { SubgraphSource } from '../testing/in-memory-graph';

const kinds = ['GARDEN', 'OFFICE', 'KITCHEN'];

const item = (index: number) => ({
  id: `item-${index}`,
  name: `Sản phẩm số ${index} của cửa hàng`,
  kind: kinds[index % kinds.length],
  price: index * 1.25,
  tags: ['mới', 'bán chạy', `nhóm ${index % 7}`],
  size: { width: index, height: index * 2, unit: 'cm' },
});

const comment = (id: string, index: number) => ({
  text: `“${id}” dùng tốt, lần ${index}: bền, đẹp, giao hàng nhanh.`,
  stars: index % 6,
  author: { __typename: 'Person', id: `person-${index % 5}` },
});

/** Three subgraphs whose answer grows with `first`: items, their comments, and the comments' authors. */
export const catalogue: Record<string, SubgraphSource> = {
  items: {
    sdl: `
      type Query { items(first: Int!): [Item!]! }
      type Item @key(fields: "id") { id: ID! name: String! kind: Kind price: Float tags: [String!]! size: Size }
      type Size { width: Int! height: Int! unit: String }
      enum Kind { GARDEN OFFICE KITCHEN }
    `,
    resolvers: {
      Query: {
        items: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, (_each, i) => item(i)),
      },
    },
  },
  comments: {
    sdl: `
      type Item @key(fields: "id") { id: ID! comments: [Comment!]! }
      type Comment { text: String! stars: Int! author: Person }
      type Person @key(fields: "id", resolvable: false) { id: ID! }
    `,
    resolvers: {
      Item: { comments: ({ id }: { id: string }) => [1, 2, 3].map((index) => comment(id, index)) },
    },
  },
  people: {
    sdl: `type Person @key(fields: "id") { id: ID! name: String! city: String }`,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: { id: string }) => ({ id, name: `Người ${id}`, city: 'Cao Bằng' }),
      },
    },
  },
};

export const operation = `query ($first: Int!) {
  items(first: $first) { id name kind price tags size { width height unit } comments { text stars author { name city } } }
}`;

export const singleFetch = `query ($first: Int!) {
  items(first: $first) { id name kind price tags size { width height unit } }
}`;
