import type { Found, Tally } from './tally';

/** Describes a difference with everything needed to reproduce it. */
export function describeFound({ supergraph, case: found, compared: { difference, ours } }: Found): string {
  const { seed, behaviour, operation } = found;
  return [
    `--- ${supergraph}, seed ${seed}, subgraphs: ${behaviour}, differs in ${difference?.part ?? 'nothing'}`,
    operation.query,
    `variables: ${JSON.stringify(operation.variables)}`,
    `stock: ${difference?.stock ?? ''}`,
    `ours:  ${difference?.ours ?? ''}`,
    `whole: ${JSON.stringify(ours)}`,
  ].join('\n');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function row(name: string, tallies: readonly Tally[]): Record<string, string | number> {
  return {
    supergraph: name,
    operations: sum(tallies.map((tally) => tally.operations)),
    'against data': sum(tallies.map((tally) => tally.checked)),
    'with errors': sum(tallies.map((tally) => tally.withErrors)),
    'stock threw': sum(tallies.map((tally) => tally.thrown)),
    fallbacks: sum(tallies.map((tally) => tally.fallbacks)),
    explained: sum(tallies.flatMap(({ explained }) => Object.values(explained))),
    differences: sum(tallies.map((tally) => tally.differences)),
  };
}

/** One row for each supergraph, and one for the total. */
export function table(tallies: readonly Tally[]): Record<string, string | number>[] {
  return [...tallies.map((tally) => row(tally.supergraph, [tally])), row('all', tallies)];
}
