import type { ApolloGateway } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { ask } from '../testing/ask';
import { inMemoryGraph } from '../testing/in-memory-graph';
import { CompiledGateway } from './compiled-gateway';
import { RepairedGateway } from './repaired-gateway';

/**
 * Books have a number in one subgraph and another number in the next; the author is in a third, which knows
 * only the second number.
 */
const books = ['1', '2', '3'];
let unknown: unknown = null;
const library = inMemoryGraph({
  shelves: {
    sdl: 'type Query { books: [Book!]! } type Book @key(fields: "upc") { upc: ID! }',
    resolvers: { Query: { books: () => books.map((upc) => ({ upc })) } },
  },
  numbers: {
    sdl: 'type Book @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID! pages: Int }',
    resolvers: {
      Book: {
        __resolveReference: ({ upc }: { upc: string }) => {
          if (upc !== '3') return { id: `id ${upc}`, upc, pages: Number(upc) };
          if (unknown instanceof Error) throw unknown;
          return unknown;
        },
      },
    },
  },
  authors: {
    sdl: 'type Book @key(fields: "id") { id: ID! author: String must: String! }',
    resolvers: {
      Book: { author: ({ id }: { id: string }) => `author of ${id}`, must: ({ id }: { id: string }) => id },
    },
  },
});

const account = { unanswered: () => new GraphQLError('Not answered') };
const gateways: Record<string, ApolloGateway> = {
  compiled: new CompiledGateway({ ...library, compiled: account }),
  stock: new RepairedGateway(library, account),
};

beforeAll(() => Promise.all(Object.values(gateways).map((gateway) => gateway.load())));
afterAll(() => Promise.all(Object.values(gateways).map((gateway) => gateway.stop())));

describe.each(Object.entries(gateways))(
  'an entity of which a subgraph knows nothing, %s',
  (_name, gateway) => {
    const answer = async (query: string) => {
      const { data, errors = [] } = await ask(gateway, query);
      return {
        last: (data?.['books'] as unknown[] | null)?.at(-1),
        told: errors.map(({ path }) => path?.join('.')),
      };
    };

    beforeEach(() => void (unknown = null));

    it('is reported where a field of that subgraph is selected', async () => {
      expect(await answer('{ books { upc pages } }')).toEqual({
        last: { upc: '3', pages: null },
        told: ['books.2.pages'],
      });
    });

    it('is no error where the subgraph is only asked for the key of another one, since nothing more can be known', async () => {
      expect(await answer('{ books { upc author } }')).toEqual({
        last: { upc: '3', author: null },
        told: [],
      });
    });

    it('is an error of that subgraph where it fails', async () => {
      unknown = new GraphQLError('Broken');
      const { last, told } = await answer('{ books { upc author } }');
      expect(last).toEqual({ upc: '3', author: null });
      expect(told.filter((path) => path?.startsWith('books.2'))).toHaveLength(1);
    });
  },
);

it('is reported by the compiled executor where a value is required', async () => {
  unknown = null;
  const { data, errors } = await ask(gateways['compiled'] as ApolloGateway, '{ books { must } }');
  expect([data, errors?.map(({ path }) => path)]).toEqual([null, [['books', 2, 'must']]]);
});
