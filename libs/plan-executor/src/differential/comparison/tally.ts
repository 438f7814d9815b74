import type { Case, Compared, Comparison } from './run';

export interface Found {
  supergraph: string;
  case: Case;
  compared: Compared;
}

/** The results of the operations on one supergraph. */
export interface Tally {
  supergraph: string;
  operations: number;
  /** The number of operations whose answers were also compared with the data. */
  checked: number;
  withErrors: number;
  thrown: number;
  fallbacks: number;
  explained: Record<string, number>;
  /** The first differences, each with its operation made as small as possible. */
  found: Found[];
  differences: number;
}

const shown = 3;

export interface TallyOptions {
  seed: number;
  from: number;
  count: number;
}

function count(tally: Tally, { stock, explanation, checked }: Compared): void {
  tally.operations += 1;
  if (checked) tally.checked += 1;
  if ('thrown' in stock) tally.thrown += 1;
  else if (stock.answer.errors ?? stock.answer.extensions?.['valueCompletion']) tally.withErrors += 1;
  if (explanation) tally.explained[explanation] = (tally.explained[explanation] ?? 0) + 1;
}

/** Runs operations `from` to `from + count` of a seed and counts the results. */
export async function tallied(
  comparison: Comparison,
  { seed, from, count: many }: TallyOptions,
): Promise<Tally> {
  const supergraph = comparison.supergraph.name;
  const tally: Tally = {
    supergraph,
    operations: 0,
    checked: 0,
    withErrors: 0,
    thrown: 0,
    fallbacks: 0,
    explained: {},
    found: [],
    differences: 0,
  };
  for (let number = from; number < from + many; number++) {
    const one = comparison.case(seed, number);
    const compared = await comparison.compare(one.operation, one.world);
    count(tally, compared);
    if (!compared.difference || compared.explanation) continue;
    tally.differences += 1;
    if (tally.found.length >= shown) continue;
    const small = await comparison.smallest(one, compared.difference.part);
    tally.found.push({
      supergraph,
      case: small,
      compared: await comparison.compare(small.operation, small.world),
    });
  }
  tally.fallbacks = Math.max(...comparison.ours.map((side) => side.fallbacks?.() ?? 0));
  return tally;
}
