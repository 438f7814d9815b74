import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface SubgraphSource {
  name: string;
  sdl: string;
}

/** A supergraph that the differential test runs operations on. */
export interface TestSupergraph {
  name: string;
  subgraphs: readonly SubgraphSource[];
  sdl: string;
  /** Whether its subgraphs never contradict each other, so that an answer can be checked without a plan. */
  isOneTruth: boolean;
}

/** A small supergraph: the schemas of its subgraphs, without their `@link`. */
export type SubgraphSchemas = Readonly<Record<string, string>>;

const imports = [
  '@key',
  '@requires',
  '@provides',
  '@external',
  '@shareable',
  '@override',
  '@inaccessible',
  '@tag',
  '@interfaceObject',
  '@extends',
  '@composeDirective',
  '@context',
  '@fromContext',
  'FieldSet',
];
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})`;

/**
 * Supergraphs whose subgraphs differ in the meaning of a null key, in the members of a union or enum, or in
 * the name of a root type.
 */
const contradictory = new Set(['null keys', 'union that differs', 'inputs and enums', 'renamed roots']);

/** @throws Error with the reasons why composition failed */
export function composed(name: string, schemas: SubgraphSchemas): TestSupergraph {
  const subgraphs = Object.entries(schemas).map(([subgraph, sdl]) => ({
    name: subgraph,
    sdl: `${link}\n${sdl}`,
  }));
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      url: `http://${subgraph.name}.invalid`,
      typeDefs: parse(subgraph.sdl),
    })),
  );
  if (!supergraphSdl) {
    throw new Error(`${name} does not compose: ${errors?.map(({ message }) => message).join('; ') ?? ''}`);
  }
  return { name, subgraphs, sdl: supergraphSdl, isOneTruth: !contradictory.has(name) };
}
