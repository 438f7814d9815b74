import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { type Contract, type Other, readContract } from '../contract';
import { composeSupergraph, CompositionError, type SubgraphSchema } from '../supergraph';

interface Parts {
  /** The platform's own subgraphs. */
  ours: readonly SubgraphSchema[];
  others: readonly SubgraphSchema[];
  /** The built gateway's program that prints the contract. */
  program: string;
}

export interface Composed {
  supergraph: string;
  /** The clients' schema. */
  api: string;
  /** The contract with partners. */
  partners: string;
  others: Other[];
  hints: string[];
}

/**
 * Composes the platform's own subgraphs with those of other teams.
 * @throws CompositionError when they cannot be composed, or when the others would change what belongs to the
 * platform
 */
export async function composeWith({ ours, others, program }: Parts): Promise<Composed> {
  const names = ours.map(({ name }) => name);
  const [alone, together] = [composeSupergraph(ours), composeSupergraph([...ours, ...others])];
  const [before, after] = (await Promise.all(
    [alone, together].map(({ supergraph }) => readContract(program, supergraph, names)),
  )) as [Contract, Contract];
  const complaints = [
    ...after.others.flatMap((other) => other.complaints),
    ...changes("the platform's schema", alone.api, together.api),
    ...changes('what partners see', before.partners, after.partners),
  ];
  if (complaints.length > 0)
    throw new CompositionError(`The subgraphs compose, but not well:\n${list(complaints)}`);
  const { partners, others: found } = after;
  return { ...together, partners, others: found };
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The differences between two schemas that are more than additions. */
function changes(what: string, before: string, after: string): string[] {
  const [old, now] = [buildSchema(before), buildSchema(after)];
  return [...findBreakingChanges(old, now), ...findDangerousChanges(old, now)].map(
    ({ description }) => `It would change ${what}: ${description}`,
  );
}
