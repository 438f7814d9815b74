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
import { shapedRightly, withoutTypes } from './stock-shaping';

const perDocument = 4;

/** An operation and the world it runs in; both follow from the seed. */
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
  /** The name of the explanation, when the difference is intended. */
  explanation: string | undefined;
  /** Whether it was also compared with the data. */
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

/** The stock executor and others, on one supergraph. */
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
   * @param number the number of the operation under this seed; four in a row have the same document, with
   * different variables and worlds
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

  /** @param truth whether to compare with the data, too, and to check that every null is accounted for */
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

  /**
   * The executors share their plans: when a plan is wrong, both answers are, so the answer is checked against
   * the data.
   */
  async #checked(compared: Compared, operation: GeneratedOperation, world: World): Promise<Compared> {
    const truth = await this.#truth?.of(operation, world);
    const untrue = truth && isCalm(world) ? untruth(truth, compared.ours) : undefined;
    const difference = untrue ?? (await this.#unaccounted(operation, world, truth));
    return { ...compared, difference, checked: truth !== undefined };
  }

  /**
   * Finds nulls that neither the data nor an error explains. Untrue answers (lies) may be nulls themselves,
   * and below an unknown entity there is nothing, so such worlds are left out.
   */
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

  /**
   * Runs the stock executor again with its shaping corrected, in the same world: then it must answer as ours
   * did.
   */
  async #again(compared: Compared, operation: GeneratedOperation, world: World): Promise<Compared> {
    const stock = await shapedRightly(() => this.stock.run(operation, new Network(this.#subgraphs, world)));
    const { difference: left, explanation } = judged(withoutTypes(stock), withoutTypes(compared.ours));
    return left && !explanation ? compared : { ...compared, explanation: 'stock lost a fragment' };
  }

  /** The same case with the smallest operation whose answers still differ in the same part. */
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
