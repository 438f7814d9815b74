import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface SubgraphSource {
  name: string;
  sdl: string;
}

/** What the differential test runs operations over. */
export interface TestSupergraph {
  name: string;
  subgraphs: readonly SubgraphSource[];
  sdl: string;
}

/** A small supergraph by its subgraphs' schemas, without the `@link`. */
export type SubgraphSchemas = Readonly<Record<string, string>>;

const imports = [
  ...['@key', '@requires', '@provides', '@external', '@shareable', '@override', '@inaccessible', '@tag'],
  ...['@interfaceObject', '@extends', '@composeDirective', '@context', '@fromContext', 'FieldSet'],
];
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(imports)})`;

/** @throws Error with composition's reasons */
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
  return { name, subgraphs, sdl: supergraphSdl };
}
