import { generateOperation } from '../operations/generate';
import type { GeneratedOperation } from '../operations/generated-operation';
import { variableValues } from '../operations/variable-values';
import { hash, Random } from '../random';
import { Facts } from '../subgraphs/facts';
import { MemorySubgraph } from '../subgraphs/memory-subgraph';
import { Network } from '../subgraphs/network';
import { behaviours, isCalm, type World } from '../subgraphs/world';
import type { TestSupergraph } from '../supergraphs/supergraph';
import { Truth } from '../truth/truth';
import { untold } from '../truth/untold';
import { type Difference, difference, untruth } from './compare';
import { explanations } from './explained';
import { differInWholeLists } from './whole-lists';
import { shrunk } from './shrink';
import type { Outcome, Side } from './side';
import { shapedRightly } from './stock-shaping';

const perDocument = 4;

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
  /** Whether it was compared with what the data say, too. */
  checked?: boolean;
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
  readonly #truth: Truth | undefined;
  #latest: { seed: number; operation: GeneratedOperation } | undefined;

  constructor(
    readonly supergraph: TestSupergraph,
    readonly stock: Side,
    readonly ours: readonly Side[],
  ) {
    const facts = new Facts(supergraph.subgraphs);
    this.#truth = supergraph.isOneTruth ? new Truth(supergraph, stock.schema) : undefined;
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

  /** @param truth whether to compare with what the data say, too, and to see that every null is accounted for */
  async compare(operation: GeneratedOperation, world: World, truth = true): Promise<Compared> {
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
    return compared.difference || !truth ? compared : this.#checked(compared, operation, world);
  }

  /** The executors have the same plans: where these are wrong, both are. */
  async #checked(compared: Compared, operation: GeneratedOperation, world: World): Promise<Compared> {
    const truth = await this.#truth?.of(operation, world);
    const untrue = truth && isCalm(world) ? untruth(truth, compared.ours) : undefined;
    const difference = untrue ?? (await this.#unaccounted(operation, world, truth));
    return { ...compared, difference, checked: truth !== undefined };
  }

  /** Nulls that are neither the data's nor told. Lies may be nulls, and beyond what is unknown there is nothing. */
  async #unaccounted(
    operation: GeneratedOperation,
    world: World,
    truth: unknown,
  ): Promise<Difference | undefined> {
    const network = new Network(this.#subgraphs, world);
    const side = this.ours.find(({ runAccounted }) => runAccounted);
    const outcome = await side?.runAccounted?.(operation, network);
    const untrue = outcome && truth && isCalm(world) ? untruth(truth, outcome) : undefined;
    if (untrue) return { ...untrue, part: 'nulls' };
    const { lie, missing } = world.shares;
    const nulls = outcome ? untold(outcome, lie + missing === 0 ? truth : undefined) : [];
    return nulls.length === 0
      ? undefined
      : { part: 'nulls', stock: nulls.join(' '), ours: JSON.stringify(outcome) };
  }

  /** With its shaping put right stock must answer as ours did, in the same world. */
  async #again(compared: Compared, operation: GeneratedOperation, world: World): Promise<Compared> {
    const stock = await shapedRightly(() => this.stock.run(operation, new Network(this.#subgraphs, world)));
    const { difference: left, explanation } = judged(stock, compared.ours);
    return left && !explanation ? compared : { ...compared, explanation: 'stock lost a fragment' };
  }

  /** The same case with the smallest operation that still differs in the same part of the answer. */
  async smallest({ operation, world, ...rest }: Case, part: Difference['part']): Promise<Case> {
    const shows = async (candidate: GeneratedOperation) => {
      const { difference: found, explanation } = await this.compare(
        candidate,
        world,
        part === 'truth' || part === 'nulls',
      );
      return found?.part === part && !explanation;
    };
    return { ...rest, world, operation: await shrunk(this.stock.schema, operation, shows) };
  }

  async stop(): Promise<void> {
    await Promise.all([this.stock, ...this.ours].map((side) => side.stop()));
  }
}
