import { parse } from 'graphql';
import { CompiledGateway } from './gateway/compiled-gateway';
import type { ExecuteOptions, FetchReport } from './options';
import { countingTransport } from './testing/counting-transport';
import { inMemoryGraph } from './testing/in-memory-graph';
import { shop } from './testing/shop';

type Context = Record<string, unknown>;

const gateway = new CompiledGateway(inMemoryGraph(shop));

beforeAll(() => gateway.load());
afterAll(() => gateway.stop());

function planOf(query: string) {
  const plan = gateway.compile({ document: parse(query) });
  if (!plan) throw new Error('Not compiled');
  return plan;
}

const left = '{ shelves { left } }';

it('sends equal representations of several rows once, and gives the entity to all of them', async () => {
  const { requests, transport } = countingTransport(gateway);
  const { data } = await planOf(left).execute({ context: {}, transport });
  expect(data).toEqual({ shelves: [[{ left: 10 }, null], [], [{ left: 20 }, { left: 10 }]] });
  expect(requests[1]?.variables['representations']).toEqual(
    ['1', '2'].map((id) => ({ __typename: 'Product', id })),
  );
});

it('builds the same request body as serialising the objects would', async () => {
  const { requests, transport } = countingTransport(gateway);
  const variables = { n: 1, unused: 'x' };
  await planOf('query Q($n: Int) { products { reviews(first: $n) { text } } }').execute({
    context: {},
    variables,
    transport,
  });
  for (const { operation, variables: sent, body } of requests.map((request) => ({
    operation: request.operation,
    variables: request.variables,
    body: request.body(),
  }))) {
    expect(JSON.parse(body)).toEqual({
      query: operation.query,
      operationName: operation.operationName,
      variables: { ...sent },
    });
  }
  expect(requests.map(({ variables: { n } }) => n)).toEqual([undefined, 1]);
});

it('reports an error of an entity at every place of that entity', async () => {
  const { errors } = await planOf('{ shelves { rating } }').execute({ context: {} });
  expect(errors?.map(({ path }) => path)).toEqual([['shelves', 2, 0, 'rating']]);
});

it('stops waiting when the client has gone', async () => {
  const stop = new AbortController();
  const seen: (AbortSignal | undefined)[] = [];
  const transport = ({ signal }: { signal: AbortSignal | undefined }) => {
    seen.push(signal);
    return new Promise<never>(() => stop.abort(new Error('Gone')));
  };
  const options = { context: {}, transport, signal: stop.signal };
  await expect(planOf(left).executeBytes(options)).rejects.toThrow('Gone');
  expect(seen.map((signal) => signal?.aborted)).toEqual([true]);
  await expect(planOf(left).execute(options)).rejects.toThrow('Gone');
  expect(seen).toHaveLength(1);
});

it('gives a fetch up at its time limit, and keeps the data of the others', async () => {
  const { transport } = countingTransport(gateway);
  const reports: FetchReport[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const options: ExecuteOptions<Context> = {
    context: {},
    fetchTimeoutMs: 50,
    onFetch: (report) => reports.push(report),
    transport: (request) => {
      if (request.operation.subgraph !== 'stock') return transport(request);
      signals.push(request.signal);
      return new Promise(() => undefined);
    },
  };
  const { data, errors } = await planOf('{ products { name left } }').execute(options);
  expect(data).toMatchObject({ products: [{ name: 'Bàn', left: null }, { left: null }, { left: null }] });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'SUBGRAPH_TIMEOUT', serviceName: 'stock' },
  ]);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  expect(reports.map(({ operation, outcome }) => [operation.subgraph, outcome])).toEqual([
    ['catalogue', 'answered'],
    ['stock', 'timeout'],
  ]);
});

it('takes entities from the store and requests only the others', async () => {
  const kept = new Map<string, unknown>();
  const entityStore = {
    get: (_operation: unknown, key: string) => kept.get(key),
    set: (_operation: unknown, key: string, value: unknown) => void kept.set(key, value),
  };
  const { requests, transport } = countingTransport(gateway);
  const options = { context: {}, transport, entityStore };
  const one = await planOf('{ product(id: "1") { left } }').execute(options);
  expect(one.data).toEqual({ product: { left: 10 } });
  expect([...kept]).toEqual([['{"__typename":"Product","id":"1"}', expect.objectContaining({ left: 10 })]]);
  const before = JSON.stringify([...kept]);
  requests.length = 0;
  const again = await planOf('{ product(id: "1") { left } }').execute(options);
  expect(again).toEqual(one);
  expect(requests.map(({ operation }) => operation.subgraph)).toEqual(['catalogue']);
  await planOf('{ products { left } }').execute(options);
  expect(requests.at(-1)?.variables['representations']).toHaveLength(2);
  expect(JSON.stringify([...kept].slice(0, 1))).toBe(before);
});

it('stores nothing of an answer with errors, and none of the data that later fetches add', async () => {
  const kept: [string, string][] = [];
  const entityStore = {
    get: () => undefined,
    set: (_operation: unknown, key: string, value: unknown) => void kept.push([key, JSON.stringify(value)]),
  };
  await planOf('{ products { rating } }').execute({ context: {}, entityStore });
  expect(kept).toEqual([]);
  const live: unknown[] = [];
  const nested = { ...entityStore, set: (...[, , value]: unknown[]) => void live.push(value) };
  await planOf('{ product(id: "1") { reviews { author { name } } } }').execute({
    context: {},
    entityStore: nested,
  });
  expect(JSON.stringify(live[0])).not.toContain('User u1');
});

it('formats errors with the given function', async () => {
  const text = await planOf('{ product(id: "2") { rating } }').executeText({
    context: { language: 'vi' },
    formatError: ({ message, path }, { language }) => ({ message: `${language}: ${message}`, path }),
  });
  expect(JSON.parse(text)).toEqual({
    data: { product: null },
    errors: [{ message: 'vi: No rating', path: ['product', 'rating'] }],
  });
});
