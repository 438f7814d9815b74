import { composeServices } from '@apollo/composition';
import { type GatewayConfig, LocalGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, parse } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';

export interface SubgraphSource {
  readonly sdl: string;
  readonly resolvers?: GraphQLResolverMap<unknown>;
  readonly federation?: 1 | 2;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject",
  "@extends", "@tag"
])\n`;

/**
 * The configuration of a gateway with real subgraph schemas that run in this process. A Federation 1 subgraph
 * does not define the directives.
 */
export function inMemoryGraph(sources: Readonly<Record<string, SubgraphSource>>): GatewayConfig {
  const services = Object.entries(sources).map(([name, { sdl, resolvers, federation = 2 }]) => {
    const typeDefs: DocumentNode = parse(federation === 1 ? sdl : LINK + sdl);
    return { name, url: `http://${name}`, typeDefs, resolvers };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const schemas = new Map(services.map((service) => [service.name, buildSubgraphSchema(service)]));
  return {
    supergraphSdl,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const schema = schemas.get(name);
      if (!schema) throw new Error(`There is no subgraph ${name}`);
      return new LocalGraphQLDataSource(schema);
    },
  };
}
