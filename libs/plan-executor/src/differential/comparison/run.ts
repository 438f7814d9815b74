import { generateOperation } from '../operations/generate';
import type { GeneratedOperation } from '../operations/generated-operation';
import { variableValues } from '../operations/variable-values';
import { hash, Random } from '../random';
import { Facts } from '../subgraphs/facts';
import { MemorySubgraph } from '../subgraphs/memory-subgraph';
import { Network } from '../subgraphs/network';
import { behaviours, type Shares, type World } from '../subgraphs/world';
import type { TestSupergraph } from '../supergraphs/supergraph';
import { type Difference, difference, inKeyOrder, lacksOnlyFields } from './compare';
import { explanations } from './explained';
import { narrowed } from './narrowed';
import { differInWholeLists } from './whole-lists';
import { shrunk } from './shrink';
import type { Outcome, Side } from './side';

const perDocument = 4;
const lostFragment = 'stock lost a fragment';
const truthful: Shares = { empty: 0, missing: 0, failing: 0, outage: 0, lie: 0 };

/** One operation and the world it is run in; its seed gives both. */
export interface Case {
  seed: number;
  operation: GeneratedOperation;
  behaviour: string;
  world: World;
}

export interface Compared {
  stock: Outcome;
  ours: Outcome;
  difference: Difference | undefined;
  /** The name of the reason, when the difference is meant. */
  explanation: string | undefined;
}

function judged(stock: Outcome, ours: Outcome): Compared {
  const found = difference(stock, ours);
  const explanation = found && explanations.find(({ matches }) => matches(stock, ours));
  return { stock, ours, difference: found, explanation: explanation?.name };
}

function worldOf(seed: number): { behaviour: string; world: World } {
  const total = behaviours.reduce((sum, { weight }) => sum + weight, 0);
  let draw = hash('behaviour', seed) % total;
  const behaviour = behaviours.find(({ weight }) => (draw -= weight) < 0) ?? behaviours[0];
  if (!behaviour) throw new Error('No behaviour to choose from');
  return { behaviour: behaviour.name, world: { seed: hash('world', seed), shares: behaviour.shares } };
}

/** The stock executor and others over one supergraph. */
export class Comparison {
  readonly #subgraphs: ReadonlyMap<string, MemorySubgraph>;
  #latest: { seed: number; operation: GeneratedOperation } | undefined;

  constructor(
    readonly supergraph: TestSupergraph,
    readonly stock: Side,
    readonly ours: readonly Side[],
  ) {
    const facts = new Facts(supergraph.subgraphs);
    this.#subgraphs = new Map(
      supergraph.subgraphs.map((source) => [source.name, new MemorySubgraph(source, facts)]),
    );
  }

  /**
   * @param number which of the supergraph's operations under this seed; four that follow each other have one document,
   * with other variables and in other worlds
   */
  case(seed: number, number: number): Case {
    const documentSeed = hash(seed, this.supergraph.name, Math.floor(number / perDocument));
    if (this.#latest?.seed !== documentSeed) {
      this.#latest = { seed: documentSeed, operation: generateOperation(this.stock.schema, documentSeed) };
    }
    const own = hash(seed, this.supergraph.name, 'run', number);
    const { operation } = this.#latest;
    const variables = variableValues(this.stock.schema, operation, new Random(own));
    return { seed: own, operation: { ...operation, variables }, ...worldOf(own) };
  }

  async compare(operation: GeneratedOperation, world: World): Promise<Compared> {
    const asked = new Network(this.#subgraphs, world);
    const stock = await this.stock.run(operation, asked);
    let compared: Compared | undefined;
    for (const side of this.ours) {
      const network = new Network(this.#subgraphs, world);
      compared = judged(stock, await side.run(operation, network));
      if (!compared.difference || compared.explanation) continue;
      compared = differInWholeLists(asked.representations, network.representations)
        ? { ...compared, explanation: 'stock emptied lists of lists' }
        : await this.#again(compared, operation, world);
      if (!compared.explanation) break;
    }
    if (!compared) throw new Error('Nothing to compare with');
    return compared;
  }

  /**
   * The stock executor takes the type that a fragment names for that of the object, and then leaves out `... on Unit`
   * within `... on Recipient` although the object is a Unit. Asked without such detours it must answer as ours did.
   */
  async #again(compared: Compared, operation: GeneratedOperation, world: World): Promise<Compared> {
    const query = narrowed(this.stock.schema, operation.query);
    if (query === undefined) return compared;
    const { ours } = compared;
    const stock = await this.stock.run({ ...operation, query }, new Network(this.#subgraphs, world));
    // Without the detours stock may write the keys in another order, which excuses nothing when that was all.
    const onlyOrder = !difference(inKeyOrder(compared.stock), inKeyOrder(ours));
    const { difference: left, explanation } = onlyOrder
      ? judged(stock, ours)
      : judged(inKeyOrder(stock), inKeyOrder(ours));
    const lost = !left || explanation || (await this.#losesAsItDoesInTruth(compared, operation, world));
    return lost ? { ...compared, explanation: lostFragment } : compared;
  }

  /**
   * How subgraphs fail and lie depends on what they are asked, so another wording cannot always show what stock lost. Then
   * it must lose it from subgraphs that do neither, and here have the same answer as ours but for what it lost.
   */
  async #losesAsItDoesInTruth(
    { stock, ours }: Compared,
    operation: GeneratedOperation,
    { seed, shares }: World,
  ): Promise<boolean> {
    if (shares === truthful || !lacksOnlyFields(stock, ours)) return false;
    return (await this.compare(operation, { seed, shares: truthful })).explanation === lostFragment;
  }

  /** The same case with the smallest operation that still differs in the same part of the answer. */
  async smallest({ operation, world, ...rest }: Case, part: Difference['part']): Promise<Case> {
    const shows = async (candidate: GeneratedOperation) => {
      const { difference: found, explanation } = await this.compare(candidate, world);
      return found?.part === part && !explanation;
    };
    return { ...rest, world, operation: await shrunk(this.stock.schema, operation, shows) };
  }

  async stop(): Promise<void> {
    await Promise.all([this.stock, ...this.ours].map((side) => side.stop()));
  }
}
