import { ApolloServer } from '@apollo/server';
import type { GraphQLDataSource, SupergraphManager } from '@apollo/gateway';
import { parse } from 'graphql';
import { ask } from '../testing/ask';
import { inMemoryGraph } from '../testing/in-memory-graph';
import { shop } from '../testing/shop';
import { CompiledGateway } from './compiled-gateway';

const supergraphOf = (sources: Parameters<typeof inMemoryGraph>[0]): string =>
  String((inMemoryGraph(sources) as { supergraphSdl: string }).supergraphSdl);

type Build = (definition: { name: string }) => GraphQLDataSource;
const { buildService } = inMemoryGraph(shop) as { buildService: Build };

it('takes the place of ApolloGateway in Apollo Server, with its data sources and the hook for plans', async () => {
  const sent: unknown[] = [];
  const plans: string[] = [];
  const gateway = new CompiledGateway({
    supergraphSdl: supergraphOf(shop),
    experimental_didResolveQueryPlan: ({ queryPlan, serviceMap }) =>
      plans.push(`${queryPlan.node?.kind} ${Object.keys(serviceMap).join()}`),
    buildService: (definition) => {
      const source = buildService(definition);
      return {
        process: (options) => {
          sent.push([definition.name, 'incomingRequestContext' in options, options.context]);
          return source.process(options);
        },
      };
    },
  });
  const apollo = new ApolloServer<{ who: string }>({ gateway });
  await apollo.start();
  const { body } = await apollo.executeOperation(
    { query: 'query ($id: ID!) { product(id: $id) { name rating } }', variables: { id: '2' } },
    { contextValue: { who: 'me' } },
  );
  expect(body).toMatchObject({
    singleResult: {
      data: { product: null },
      errors: [{ message: 'No rating', path: ['product', 'rating'], extensions: { serviceName: 'reviews' } }],
    },
  });
  expect(sent).toEqual(['catalogue', 'reviews'].map((name) => [name, true, { who: 'me' }]));
  expect(plans).toEqual(['Sequence catalogue,reviews,stock,users']);
  expect(gateway.counters).toEqual({ compiled: 1, executed: 1, fallbacks: {} });
  await apollo.stop();
});

it('refuses variables of a wrong type without asking a subgraph', async () => {
  const gateway = new CompiledGateway(inMemoryGraph(shop));
  await gateway.load();
  const { errors, data } = await ask(gateway, 'query ($id: ID!) { product(id: $id) { name } }', { id: {} });
  expect([errors?.length, data]).toEqual([1, undefined]);
  await gateway.stop();
});

it('leaves to the stock executor what it does not support, and counts it', async () => {
  const config = inMemoryGraph(shop);
  const gateway = new CompiledGateway({
    ...config,
    queryPlannerConfig: { incrementalDelivery: { enableDefer: true } },
  });
  await gateway.load();
  const deferred = '{ products { name ... @defer { rating } } }';
  await expect(ask(gateway, deferred)).rejects.toThrow('@defer support is not available in the gateway');
  expect(gateway.compile({ document: parse(deferred) })).toBeUndefined();
  expect(gateway.counters.fallbacks).toEqual({ defer: 1 });
  await gateway.stop();
});

it('forgets its plans when the supergraph changes', async () => {
  let update: ((sdl: string) => void) | undefined;
  const supergraphSdl: SupergraphManager = {
    initialize: async (manager) => {
      update = manager.update;
      return { supergraphSdl: supergraphOf(shop) };
    },
  };
  const gateway = new CompiledGateway({ supergraphSdl, buildService });
  await gateway.load();
  const document = parse('{ me { name } }');
  const before = gateway.compile({ document });
  expect(gateway.compile({ document: parse('{ me { name } }') })).toBe(before);
  const { users, ...others } = shop;
  update?.(supergraphOf({ ...others, users: { sdl: `${users?.sdl} extend type Query { you: User }` } }));
  expect(gateway.planBytes).toBe(0);
  expect(gateway.compile({ document })).not.toBe(before);
  await gateway.stop();
});

it('keeps the most recently used plans within its memory limit', async () => {
  const gateway = new CompiledGateway({ ...inMemoryGraph(shop), compiled: { planCacheMiB: 0.05 } });
  await gateway.load();
  const documents = Array.from({ length: 20 }, (_, index) => parse(`{ a${index}: products { name } }`));
  expect(await gateway.warm(documents.map((document) => ({ document })))).toEqual([]);
  expect(gateway.counters.compiled).toBe(20);
  expect(gateway.planBytes).toBeGreaterThan(0);
  expect(gateway.planBytes).toBeLessThan(0.05 * 1024 * 1024);
  const [first] = documents;
  if (first) gateway.compile({ document: first });
  expect(gateway.counters.compiled).toBe(21);
  const unknown = await gateway.warm([
    { document: parse('{ products { name } }'), operationName: 'Missing' },
  ]);
  expect(unknown.map(({ error }) => String(error))).toEqual([expect.stringContaining('Missing')]);
  await gateway.stop();
});

it('spends the time for an operation that the planner fails on only once', async () => {
  const item = 'type Item @key(fields: "id") @interfaceObject { id: ID!';
  const gateway = new CompiledGateway(
    inMemoryGraph({
      core: {
        sdl: `type Query { items: [Item!]! } interface Item @key(fields: "id") { id: ID! name: String }
          type Tool implements Item @key(fields: "id") { id: ID! name: String }`,
      },
      stock: { sdl: `type Query { low: [Item!] } ${item} count: Int! }` },
      price: { sdl: `${item} name: String @external label: String @requires(fields: "name") }` },
    }),
  );
  await gateway.load();
  const failing = () => {
    const begun = performance.now();
    expect(() => gateway.compile({ document: parse('{ low { ... on Tool { label } } }') })).toThrow(
      RangeError,
    );
    return performance.now() - begun;
  };
  const first = failing();
  expect(failing()).toBeLessThan(first / 20);
  await gateway.stop();
}, 60_000);
