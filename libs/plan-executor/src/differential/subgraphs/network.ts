import { happens, hash } from '../random';
import { Liar } from './lies';
import type { MemorySubgraph } from './memory-subgraph';
import { outage } from './outages';
import type { World } from './world';

export interface NetworkRequest {
  subgraph: string;
  query: string;
  variables: Record<string, unknown>;
}

interface Waiting {
  order: number;
  release: () => void;
}

/**
 * Carries the requests of one execution to the subgraphs of one world. Answers arrive one by one, in an order
 * that depends only on the requests, so that two executors that send the same requests get the same answers
 * in the same order.
 */
export class Network {
  /** All representations that were sent to any subgraph. */
  readonly representations: unknown[] = [];
  readonly #counter = { mutations: 0 };
  readonly #waiting: Waiting[] = [];
  #releasing = false;

  constructor(
    readonly subgraphs: ReadonlyMap<string, MemorySubgraph>,
    readonly world: World,
  ) {}

  async send(request: NetworkRequest): Promise<unknown> {
    const subgraph = this.subgraphs.get(request.subgraph);
    if (!subgraph) throw new Error(`No subgraph is called ${request.subgraph}`);
    await this.#turn(hash('order', this.world.seed, subgraph.name, subgraph.asks(request.query)));
    return this.#answer(subgraph, request);
  }

  async #answer(from: MemorySubgraph, { query, variables }: NetworkRequest): Promise<unknown> {
    const { seed, shares } = this.world;
    const [subgraph, asks] = [from.name, from.asks(query)];
    const answer = await from.answer({ query, variables, world: this.world, counter: this.#counter });
    const representations: unknown[] = Array.isArray(variables['representations'])
      ? variables['representations']
      : [];
    this.representations.push(...representations);
    if (happens(shares.outage, 'outage', seed, subgraph, asks)) {
      return outage({ subgraph, seed, asks, representations }, answer);
    }
    if (shares.lie === 0) return answer;
    return new Liar(shares.lie, [seed, subgraph, asks]).distort(answer, representations);
  }

  #turn(order: number): Promise<void> {
    return new Promise((release) => {
      this.#waiting.push({ order, release });
      if (!this.#releasing) this.#releaseSoon();
    });
  }

  /**
   * Each answer gets its own macrotask, so that everything it leads to has been requested before the next one
   * arrives.
   */
  #releaseSoon(): void {
    this.#releasing = true;
    setImmediate(() => {
      this.#waiting.sort((a, b) => a.order - b.order);
      this.#waiting.shift()?.release();
      if (this.#waiting.length > 0) this.#releaseSoon();
      else this.#releasing = false;
    });
  }
}
