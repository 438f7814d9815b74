import { join } from 'node:path';
import type { Graph } from './compose';

const names = ['provinces', 'movements', 'personnel', 'awards'];

/** The subgraphs of the platform, at their default addresses. */
export function projectGraph(root: string): Graph {
  return {
    subgraphs: names.map((name, index) => ({
      name,
      folder: join(root, 'apps', name),
      url: `http://127.0.0.1:${4001 + index}/graphql`,
    })),
    supergraphFile: join(root, 'apps', 'gateway', 'supergraph.graphql'),
    apiFile: join(root, 'libs', 'api', 'schema.graphql'),
    registers: {
      factsFile: join(root, 'libs', 'api', 'registers.json'),
      operationsFile: join(root, 'libs', 'api', 'src', 'operations', 'registers.graphql'),
    },
    workflows: {
      factsFile: join(root, 'libs', 'api', 'workflows.json'),
      drawingsFile: join(root, 'docs', 'workflows.md'),
    },
    partner: {
      schemaFile: join(root, 'docs', 'examples', 'partner', 'schema.graphql'),
      program: join(root, 'apps', 'gateway', 'dist', 'print-contract.js'),
    },
  };
}
