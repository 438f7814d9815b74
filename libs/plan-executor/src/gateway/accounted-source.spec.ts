import type { ApolloGateway, GatewayConfig, GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { Gap } from '../options';
import { ask } from '../testing/ask';
import { inMemoryGraph } from '../testing/in-memory-graph';
import { shop } from '../testing/shop';
import type { SubgraphAnswer } from '../transport';
import { CompiledGateway } from './compiled-gateway';
import { RepairedGateway } from './repaired-gateway';

type Build = (definition: { name: string }) => GraphQLDataSource;
type Row = Record<string, unknown>;

const config = inMemoryGraph(shop) as { buildService: Build };
/** The fault of one subgraph at the moment. */
let fault: { subgraph: string; change: (answer: SubgraphAnswer) => unknown } | undefined;
const faulty = {
  ...config,
  buildService: (definition) => {
    const source = config.buildService(definition);
    return {
      process: async (options) => {
        const answer = JSON.parse(JSON.stringify(await source.process(options))) as SubgraphAnswer;
        return (fault?.subgraph === definition.name ? fault.change(answer) : answer) as never;
      },
    };
  },
} as GatewayConfig & { buildService: Build };

const unanswered = ({ operation, reason }: Gap): GraphQLError =>
  new GraphQLError('Not answered', { extensions: { code: `${operation?.subgraph} ${reason}` } });
const refuse = (errors: readonly { extensions?: Row }[]): GraphQLError | undefined =>
  errors.some(({ extensions }) => extensions?.['code'] === 'REFUSED')
    ? new GraphQLError('Refused')
    : undefined;

const stock = new RepairedGateway(faulty, { unanswered, refuse });
const compiled = new CompiledGateway({ ...faulty, compiled: { unanswered, refuse } });

beforeAll(() => Promise.all([stock.load(), compiled.load()]));
afterAll(() => Promise.all([stock.stop(), compiled.stop()]));

async function answer(gateway: ApolloGateway, query: string) {
  const { data, errors = [], ...rest } = await ask(gateway, query);
  const told = errors.map(
    ({ extensions, path }) => `${String(extensions?.['code'])} ${path?.join('.') ?? 'nowhere'}`,
  );
  return { data, told: told.sort(), rest };
}

const entities = (change: (all: Row[]) => unknown) => (given: SubgraphAnswer) => ({
  ...given,
  data: { _entities: change(given.data?.['_entities'] as Row[]) },
});
const left = '{ products { name left } shelves { left } }';

describe('the stock executor accounts for nulls as the compiled one does', () => {
  it.each<[string, string, string, (answer: SubgraphAnswer) => unknown]>([
    ['data that is null', left, 'stock', () => ({ data: null })],
    ['data that is null, at the root', left, 'catalogue', () => ({ data: null })],
    [
      'a change that is null',
      'mutation { rename(id: "1", name: "x") { name } }',
      'catalogue',
      () => ({ data: null }),
    ],
    ['entities that are null', left, 'stock', entities((all) => all.map(() => null))],
    ['an entity that is null', left, 'stock', entities(([first, , ...rest]) => [first, null, ...rest])],
    ['a field that is missing', left, 'stock', entities((all) => all.map(() => ({})))],
    ['a value of a wrong type', left, 'stock', entities((all) => all.map(() => ({ left: 'x' })))],
    [
      'a null that must not be',
      left,
      'catalogue',
      () => ({ data: { products: [{ __typename: 'Product', id: '1', name: null }], shelves: null } }),
    ],
    ['an object in place of a list', left, 'catalogue', () => ({ data: { products: [], shelves: {} } })],
    [
      'a type that does not exist',
      '{ media { name } }',
      'catalogue',
      () => ({ data: { media: [{ __typename: 'No', name: 'x' }] } }),
    ],
    [
      'an error without a place',
      left,
      'stock',
      () => ({ data: null, errors: [{ message: 'No', extensions: { code: 'NO' } }] }),
    ],
    [
      'an error with a place',
      '{ products { name left } }',
      'stock',
      (given) => ({
        ...entities((all) => [null, ...all.slice(1)])(given),
        errors: [{ message: 'No', path: ['_entities', 0], extensions: { code: 'NO' } }],
      }),
    ],
    ['nulls that it gave', left, 'stock', entities((all) => all.map(() => ({ left: null })))],
    [
      'a failure',
      left,
      'stock',
      () => {
        throw new GraphQLError('Away', { extensions: { code: 'AWAY' } });
      },
    ],
  ])('%s', async (_what, query, subgraph, change) => {
    fault = { subgraph, change };
    const [theirs, ours] = [await answer(stock, query), await answer(compiled, query)];
    expect(theirs).toEqual(ours);
    expect(theirs.rest).toEqual({});
    const isGiven = JSON.stringify(theirs.data) === JSON.stringify(await withoutFault(query));
    expect(theirs.told.length > 0 || isGiven || _what === 'nulls that it gave').toBe(true);
  });

  it('a wrong number of entities', async () => {
    fault = { subgraph: 'stock', change: entities((all) => all.slice(1)) };
    const [theirs, ours] = [await answer(stock, left), await answer(compiled, left)];
    expect(theirs.data).toEqual(ours.data);
    const places = (told: string[]) => told.map((each) => each.split(' ').at(-1));
    expect(places(theirs.told)).toEqual(places(ours.told));
    expect(theirs.told).toHaveLength(6);
  });

  it('except for the refusal of a whole operation, which is passed on unchanged', async () => {
    fault = {
      subgraph: 'stock',
      change: () => ({ data: null, errors: [{ message: 'No', extensions: { code: 'REFUSED' } }] }),
    };
    expect((await answer(stock, '{ products { left } }')).told).toEqual(['REFUSED nowhere']);
  });
});

async function withoutFault(query: string): Promise<unknown> {
  fault = undefined;
  return (await ask(compiled, query)).data;
}
