import { GraphQLError, parse } from 'graphql';
import { CompiledGateway } from './gateway/compiled-gateway';
import type { ExecuteOptions, Gap } from './options';
import { countingTransport } from './testing/counting-transport';
import { inMemoryGraph } from './testing/in-memory-graph';
import { shop } from './testing/shop';
import type { SubgraphAnswer } from './transport';

type Context = Record<string, unknown>;

const gateway = new CompiledGateway(inMemoryGraph(shop));

beforeAll(() => gateway.load());
afterAll(() => gateway.stop());

const said: Gap[] = [];
const unanswered = (gap: Gap): GraphQLError => {
  said.push(gap);
  const code = `${gap.operation?.subgraph ?? 'nobody'} ${gap.reason}`;
  return new GraphQLError('Not answered', { extensions: { code } });
};

/** The result when one subgraph answers in this way, as [code, path]. */
async function answered(query: string, subgraph: string, change: (answer: SubgraphAnswer) => unknown) {
  const { transport } = countingTransport(gateway);
  const plan = gateway.compile({ document: parse(query) });
  const options: ExecuteOptions<Context> = {
    context: {},
    unanswered,
    transport: async (request) => {
      const answer = await transport(request);
      return request.operation.subgraph === subgraph ? (change(answer) as SubgraphAnswer) : answer;
    },
  };
  const { data, errors = [], ...rest } = (await plan?.execute(options)) ?? {};
  expect(JSON.parse((await plan?.executeText(options)) ?? '')).toEqual(
    JSON.parse(JSON.stringify({ data, ...(errors.length > 0 && { errors }), ...rest })),
  );
  expect(rest).toEqual({});
  return { data, told: errors.map(({ extensions, path }) => [extensions['code'], path?.join('.')]) };
}

beforeEach(() => void said.splice(0));

const products = '{ products { name left } }';
const names = ['Bàn', 'Ghế "gỗ"', 'Đèn'];
const without = names.map((name) => ({ name, left: null }));
const allMissing = [0, 1, 2].map((index) => ['stock missing', `products.${index}.left`]);
const entities = (change: (all: Record<string, unknown>[]) => unknown) => (answer: SubgraphAnswer) => ({
  ...answer,
  data: { _entities: change(answer.data?.['_entities'] as Record<string, unknown>[]) },
});

describe('every null that no subgraph gave has an error with its path', () => {
  it.each([
    ['data that is null', () => ({ data: null }), allMissing],
    ['nothing at all', () => ({}), allMissing],
    ['data that is null, with no errors in a list of them', () => ({ data: null, errors: [] }), allMissing],
    ['no entities', () => ({ data: {} }), allMissing.map(([, path]) => ['stock malformed', path])],
    ['entities that are null', entities((all) => all.map(() => null)), allMissing],
    [
      'too few entities',
      entities((all) => all.slice(1)),
      allMissing.map(([, path]) => ['stock malformed', path]),
    ],
    [
      'too many entities',
      entities((all) => [...all, null]),
      allMissing.map(([, path]) => ['stock malformed', path]),
    ],
    ['entities that are no objects', entities(() => ['a', [1], 7]), allMissing],
    ['entities without the field', entities((all) => all.map(() => ({}))), allMissing],
    [
      'values of a wrong type',
      entities((all) => all.map(() => ({ left: 'seven' }))),
      allMissing.map(([, path]) => ['stock malformed', path]),
    ],
  ])('%s', async (_what, change, told) => {
    expect(await answered(products, 'stock', change)).toEqual({ data: { products: without }, told });
    expect(said).toHaveLength(2);
  });

  it('one of the entities alone', async () => {
    const { data, told } = await answered(
      products,
      'stock',
      entities(([first, , last]) => [first, null, last]),
    );
    expect(data).toEqual({ products: names.map((name, index) => ({ name, left: [10, null, 30][index] })) });
    expect(told).toEqual([['stock missing', 'products.1.left']]);
  });

  it('null in place of a required value, which propagates to the nearest nullable one', async () => {
    const change = (answer: SubgraphAnswer) => ({
      ...answer,
      data: { product: { ...(answer.data?.['product'] as object), name: null } },
    });
    expect(await answered('{ product(id: "1") { price name } me { name } }', 'catalogue', change)).toEqual({
      data: { product: null, me: { name: 'An' } },
      told: [['catalogue malformed', 'product.name']],
    });
  });

  it.each([
    ['an object in place of a list', { products: { name: 'x' } }, 'products'],
    ['a list in place of an object', { products: [[{ name: 'x' }]] }, 'products.0'],
    ['a text in place of objects', { products: ['x'] }, 'products.0'],
    ['another type than its own', { products: [{ __typename: 'Song', id: '1', name: 'x' }] }, 'products.0'],
  ])('%s', async (_what, data, path) => {
    const change = () => ({ data });
    expect(await answered(products, 'catalogue', change)).toEqual({
      data: null,
      told: [['catalogue malformed', path]],
    });
  });

  it('an object that says a type which does not exist; one that says none has what all of them have', async () => {
    const media = [
      { id: '1', name: 'x' },
      { __typename: 'Unheard', name: 'y' },
    ];
    const { told } = await answered('{ media { name } products { price } }', 'catalogue', () => ({
      data: { media, products: [{ price: 1 }] },
    }));
    expect(told).toEqual([['catalogue malformed', 'media.1']]);
  });

  it('a change, too', async () => {
    const query = 'mutation { a: rename(id: "1", name: "x") { name left } }';
    expect(await answered(query, 'catalogue', () => ({ data: null }))).toEqual({
      data: { a: null },
      told: [['catalogue missing', 'a']],
    });
    expect(said[0]?.operation?.kind).toBe('mutation');
  });

  it('what could not be fetched, because what it requires is missing', async () => {
    const change = ({ data, ...rest }: SubgraphAnswer) => ({
      ...rest,
      data: { product: { ...(data?.['product'] as object), price: undefined } },
    });
    expect(await answered('{ product(id: "1") { name worth } }', 'catalogue', change)).toEqual({
      data: { product: { name: 'Bàn', worth: null } },
      told: [['stock missing', 'product.worth']],
    });
  });
});

describe('what a subgraph says itself', () => {
  it('is reported at every place that is missing because of it, once at each', async () => {
    const errors = [{ message: 'Closed', extensions: { code: 'CLOSED' } }];
    const { data, told } = await answered(products, 'stock', () => ({ data: null, errors }));
    expect(data).toEqual({ products: without });
    expect(told).toEqual([0, 1, 2].map((index) => ['CLOSED', `products.${index}.left`]));
    expect(said).toEqual([]);
  });

  it('is reported there, too, when the transport throws it', async () => {
    const { told } = await answered(products, 'stock', () => {
      throw new GraphQLError('Away', { extensions: { code: 'AWAY' } });
    });
    expect(told).toEqual([0, 1, 2].map((index) => ['AWAY', `products.${index}.left`]));
  });

  it('is enough where it has a place', async () => {
    const { data, told } = await answered(products, 'stock', (answer) => ({
      ...entities(([first]) => [first, null, null])(answer),
      errors: [
        { message: 'Lost', path: ['_entities', 1], extensions: { code: 'LOST' } },
        { message: 'Lost', path: ['_entities', 2, 'left'], extensions: { code: 'LOST' } },
      ],
    }));
    expect(data).toEqual({ products: names.map((name, index) => ({ name, left: index === 0 ? 10 : null })) });
    expect(told).toEqual([
      ['LOST', 'products.1'],
      ['LOST', 'products.2.left'],
    ]);
    expect(said).toEqual([]);
  });

  it('is kept when nothing is missing', async () => {
    const { data, told } = await answered('{ me { name } }', 'users', (answer) => ({
      ...answer,
      errors: [{ message: 'Old', extensions: { code: 'OLD' } }],
    }));
    expect([data, told]).toEqual([{ me: { name: 'An' } }, [['OLD', undefined]]]);
  });
});

it('reports no nulls that a subgraph sent', async () => {
  const { data, told } = await answered(
    products,
    'stock',
    entities((all) => all.map(() => ({ left: null }))),
  );
  expect([data, told, said]).toEqual([{ products: without }, [], []]);
});

it('reports nothing where the option gives no error', async () => {
  const plan = gateway.compile({ document: parse(products) });
  const answer = await plan?.execute({
    context: {},
    unanswered: () => undefined,
    transport: () => ({ data: null }),
  });
  expect(answer).toEqual({ data: null });
});

it('reports up to a hundred places of a list, and the rest at the list', async () => {
  const many = Array.from({ length: 150 }, (_, index) => ({ __typename: 'Product', id: String(index) }));
  const plan = gateway.compile({ document: parse('{ products { left } }') });
  const { errors } =
    (await plan?.execute({
      context: {},
      unanswered,
      transport: ({ operation }) => (operation.requires ? { data: null } : { data: { products: many } }),
    })) ?? {};
  expect(errors).toHaveLength(101);
  expect(errors?.slice(-2).map(({ path }) => path)).toEqual([['products', 99, 'left'], ['products']]);
});
