import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { TestSupergraph } from './supergraph';

/**
 * A supergraph from files: beside the folder of the composed schema, each subgraph has a folder of its name
 * with a `schema.graphql`.
 */
export function supergraphFromFiles(file: string): TestSupergraph {
  const sdl = readFileSync(file, 'utf8');
  const folder = dirname(dirname(file));
  const subgraphs = Supergraph.build(sdl)
    .subgraphsMetadata()
    .map(({ name }) => ({ name, sdl: readFileSync(join(folder, name, 'schema.graphql'), 'utf8') }));
  return { name: file, subgraphs, sdl, isOneTruth: true };
}
