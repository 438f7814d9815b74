import { join } from 'node:path';
import { type ContractFiles, driftOf, writeContract } from './contract-files';
import { readContract } from './contract';
import { printSubgraphSchema } from './subgraph-schema';
import { composeSupergraph, type SubgraphSchema } from './supergraph';

export interface Subgraph {
  name: string;
  folder: string;
  url: string;
}

export interface Graph {
  subgraphs: Subgraph[];
  supergraphFile: string;
  apiFile: string;
  partner: { schemaFile: string; program: string };
}

export interface Report {
  /** Files that did not say what the code says; rewritten unless only checked. */
  drifted: string[];
  hints: string[];
}

/**
 * Brings the committed contract in line with the code: each subgraph's schema, the supergraph, the
 * clients' schema, and what of it partners see.
 * @param check write nothing
 * @throws CompositionError when the subgraphs do not fit together; then nothing is written
 */
export async function compose(graph: Graph, { check }: { check: boolean }): Promise<Report> {
  const schemas = await printSchemas(graph);
  const { supergraph, api, hints } = composeSupergraph(schemas);
  const names = schemas.map(({ name }) => name);
  const { partners } = await readContract(graph.partner.program, supergraph, names);
  const files: ContractFiles = new Map([
    ...schemas.map(({ folder, sdl }): [string, string] => [join(folder, 'schema.graphql'), sdl]),
    [graph.supergraphFile, supergraph],
    [graph.apiFile, api],
    [graph.partner.schemaFile, partners],
  ]);
  const drifted = await driftOf(files);
  if (!check) await writeContract(files, drifted);
  return { drifted, hints };
}

/** Those of the subgraphs as they are built. */
export function printSchemas({ subgraphs }: Graph): Promise<(Subgraph & SubgraphSchema)[]> {
  return Promise.all(
    subgraphs.map(async (subgraph) => ({ ...subgraph, sdl: await printSubgraphSchema(subgraph.folder) })),
  );
}
