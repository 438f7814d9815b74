import { ApolloGateway } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { parse } from 'graphql';
import { CompiledGateway } from '../gateway/compiled-gateway';
import { inMemoryGraph } from '../testing/in-memory-graph';
import { catalogue, operation, singleFetch } from './catalogue';
import { recorded } from './recorded';

const ROUNDS = 9;
const MILLISECONDS = 250;

type Way = () => Promise<Buffer>;

/** CPU time of this process per call, in microseconds. */
async function measure(way: Way): Promise<number> {
  const start = process.cpuUsage();
  const end = performance.now() + MILLISECONDS;
  let calls = 0;
  while (performance.now() < end) {
    await way();
    calls += 1;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

async function compare(label: string, ways: Record<string, Way>): Promise<void> {
  const entries = Object.entries(ways);
  const answers = await Promise.all(entries.map(([, way]) => way()));
  const [first = Buffer.of()] = answers;
  if (!answers.every((answer) => answer.equals(first))) throw new Error(`The answers to ${label} differ`);
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (const [, way] of entries) await measure(way);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of entries) times.get(name)?.push(await measure(way));
  }
  const stock = times.get(entries[0]?.[0] ?? '') ?? [];
  const size = (first.length / 1024).toFixed(1);
  for (const [name, own] of times) {
    const ratio = median(own.map((time, round) => (stock[round] ?? NaN) / time)).toFixed(2);
    console.log(`${label} (${size} KB)\t${name}\t${median(own).toFixed(0)} µs\t× ${ratio}`);
  }
}

async function main(): Promise<void> {
  const config = recorded(inMemoryGraph(catalogue));
  const [stock, compiled] = [new ApolloGateway(config), new CompiledGateway(config)];
  await Promise.all([stock.load(), compiled.load()]);
  for (const [name, query] of Object.entries({ 'three subgraphs': operation, 'one fetch': singleFetch })) {
    for (const first of name === 'one fetch' ? [12, 250] : [4, 90]) {
      const document = parse(query);
      const request = {
        request: { query, variables: { first } },
        document,
        queryHash: query,
        context: {},
        metrics: {},
      };
      const incoming = request as unknown as GatewayGraphQLRequestContext;
      const plan = compiled.compile({ document });
      if (!plan) throw new Error('Not compiled');
      await compare(name, {
        'stock executor': async () => Buffer.from(JSON.stringify(await stock.executor(incoming))),
        'compiled, as executor of ApolloGateway': async () =>
          Buffer.from(JSON.stringify(await compiled.executor(incoming))),
        'compiled, object': async () =>
          Buffer.from(JSON.stringify(await plan.execute({ context: {}, variables: { first } }))),
        'compiled, bytes': () => plan.executeBytes({ context: {}, variables: { first } }),
        'compiled, bytes, nulls accounted for': () =>
          plan.executeBytes({ context: {}, variables: { first }, unanswered: () => undefined }),
      });
    }
  }
  await Promise.all([stock.stop(), compiled.stop()]);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
