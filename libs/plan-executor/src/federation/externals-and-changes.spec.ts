import { both, BothExecutors } from '../testing/both-executors';

const users = [{ id: 'u1', rid: 'r1', name: 'An', nickname: 'A' }];
const user = users[0];

describe.each([
  ['1, by extend', 1 as const, 'extend type User @key(fields: "id")'],
  ['1, by a directive', 1 as const, 'type User @key(fields: "id") @extends'],
  ['2, by a directive', 2 as const, 'type User @key(fields: "id") @extends'],
  ['2, by extend', 2 as const, 'extend type User @key(fields: "id")'],
])('a type of others that a subgraph extends, in Federation %s', (_how, federation, extended) => {
  const graph = new BothExecutors({
    extending: {
      federation,
      sdl: `type Query { randomUser: User providedRandomUser: User @provides(fields: "name") }
        ${extended} { id: ID! @external name: String! @external rid: ID greeting: String @requires(fields: "name") }`,
      resolvers: {
        Query: { randomUser: () => ({ id: user?.id, rid: user?.rid }), providedRandomUser: () => user },
        User: {
          __resolveReference: (given: object) => ({ ...given, rid: user?.rid }),
          greeting: ({ name }: { name: string }) => `Chào ${name}`,
        },
      },
    },
    owning: {
      federation,
      sdl: `type Query { userById(id: ID): User } type User @key(fields: "id") { id: ID! name: String!${federation === 2 ? ' @shareable' : ''} nickname: String }`,
      resolvers: { Query: { userById: () => user }, User: { __resolveReference: () => user } },
    },
  });

  it.each([
    ['{ randomUser { id name } }', { randomUser: { id: 'u1', name: 'An' } }],
    ['{ providedRandomUser { name nickname } }', { providedRandomUser: { name: 'An', nickname: 'A' } }],
    ['{ userById(id: "u1") { id: rid name: greeting } }', { userById: { id: 'r1', name: 'Chào An' } }],
  ])('%s', async (query, data) => {
    expect(await graph.ask(query)).toEqual(both(data));
  });
});

describe('changes in several subgraphs', () => {
  const log: string[] = [];
  const cart = (did: string) => {
    log.push(did);
    return { id: '1', size: log.length };
  };
  const graph = new BothExecutors({
    a: {
      sdl: `type Query { cart: Cart } type Mutation { add(n: Int!): Cart clear: Boolean! } type Cart @key(fields: "id") { id: ID! size(in: String): Int }`,
      resolvers: {
        Query: { cart: () => ({ id: '1', size: 0 }) },
        Mutation: {
          add: (_: unknown, { n }: { n: number }) => cart(`add ${n}`),
          clear: () => log.splice(0).length >= 0,
        },
        Cart: { __resolveReference: ({ id }: { id: string }) => ({ id, size: log.length }) },
      },
    },
    b: {
      sdl: `type Mutation { pay: Cart! } type Cart @key(fields: "id") { id: ID! size(in: String): Int @external
        due: Int @requires(fields: "size(in: \\"pieces\\")") }`,
      resolvers: {
        Mutation: { pay: () => ({ id: cart('pay').id }) },
        Cart: {
          __resolveReference: (given: unknown) => given,
          due: ({ size }: { size: number }) => 10 * size,
        },
      },
    },
  });

  it('are made one after the other, each with what it requires', async () => {
    const query = `mutation { clear x: add(n: 1) { size(in: "boxes") due } pay { id: size } z: add(n: 2) { due } }`;
    expect(await graph.ask(query)).toEqual(
      both({ clear: true, x: { size: 1, due: 10 }, pay: { id: 2 }, z: { due: 30 } }),
    );
    expect(log).toEqual(['add 1', 'pay', 'add 2']);
  });
});
