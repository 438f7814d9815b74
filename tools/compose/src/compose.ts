import { join } from 'node:path';
import { type ContractFiles, driftOf, writeContract } from './contract-files';
import { readContract } from './contract';
import { operationsOf } from './register-operations';
import { printRegisters, printSubgraphSchema, printWorkflows } from './subgraph-schema';
import { typesWithFiles } from './attachment-operations';
import { drawingsOf } from './workflow-drawings';
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
  /** The facts of all registers, and the operations that the console sends for them. */
  registers: { factsFile: string; operationsFile: string };
  /** The facts of all workflows, and the page of the docs with their drawings. */
  workflows: { factsFile: string; drawingsFile: string };
  partner: { schemaFile: string; program: string };
}

export interface Report {
  /** Files that differ from what the code says; they are rewritten, unless this is only a check. */
  drifted: string[];
  hints: string[];
}

/**
 * Updates the committed schemas from the code: each subgraph's, the supergraph, the clients' schema, and the
 * contract with partners.
 * @param check write nothing
 * @throws CompositionError when the subgraphs cannot be composed; then nothing is written
 */
export async function compose(graph: Graph, { check }: { check: boolean }): Promise<Report> {
  const schemas = await printSchemas(graph);
  const { supergraph, api, hints } = composeSupergraph(schemas);
  const names = schemas.map(({ name }) => name);
  const { partners } = await readContract(graph.partner.program, supergraph, names);
  const registers = (await Promise.all(graph.subgraphs.map(({ folder }) => printRegisters(folder)))).flat();
  const workflows = (await Promise.all(graph.subgraphs.map(({ folder }) => printWorkflows(folder)))).flat();
  const files: ContractFiles = new Map([
    ...schemas.map(({ folder, sdl }): [string, string] => [join(folder, 'schema.graphql'), sdl]),
    [graph.supergraphFile, supergraph],
    [graph.apiFile, api],
    [graph.partner.schemaFile, partners],
    [graph.registers.factsFile, `${JSON.stringify(registers, null, 2)}\n`],
    [graph.registers.operationsFile, operationsOf(registers, workflows, typesWithFiles(api))],
    [graph.workflows.factsFile, `${JSON.stringify(workflows, null, 2)}\n`],
    [graph.workflows.drawingsFile, drawingsOf(workflows)],
  ]);
  const drifted = await driftOf(files);
  if (!check) await writeContract(files, drifted);
  return { drifted, hints };
}

/** The schemas of the built subgraphs. */
export function printSchemas({ subgraphs }: Graph): Promise<(Subgraph & SubgraphSchema)[]> {
  return Promise.all(
    subgraphs.map(async (subgraph) => ({ ...subgraph, sdl: await printSubgraphSchema(subgraph.folder) })),
  );
}
