import { setTimeout } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { TinySubgraph } from './tiny-subgraph';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

export const planetsSdl = `${link}
  type Query { planets: [Planet!]! planet(name: String!): Planet firstPlanet: Planet! }
  type Mutation { discover(name: String!): Planet }
  type Planet @key(fields: "name") { name: String! radius: Int! }`;

export const moonsSdl = `${link}
  type Query { largestMoon: Moon language: String }
  type Mutation { name(moon: String!): Moon }
  type Planet @key(fields: "name") { name: String! moons(first: Int): [Moon!] count: Int! }
  type Moon { name: String! }`;

const radii: Record<string, number> = { Earth: 6371, Mars: 3390 };
const moons: Record<string, string[]> = { Earth: ['Moon'], Mars: ['Phobos', 'Deimos'] };
const planets = Object.entries(radii).map(([name, radius]) => ({ name, radius }));

interface Planet {
  name: string;
}

/** Two subgraphs of another domain, which the gateway must be able to serve unchanged. */
export function solarSystem() {
  const pace = { moonsDelayMs: 0 };
  /** Planets whose key the second subgraph refuses. */
  const strangers = new Set<string>();
  const subgraphs = {
    planets: new TinySubgraph('planets', planetsSdl, {
      Query: {
        planets: () => planets,
        planet: (_: unknown, { name }: Planet) =>
          planets.find((planet) => planet.name === name) ?? unknown(name),
        firstPlanet: () => planets[0],
      },
      Planet: { __resolveReference: ({ name }: Planet) => planets.find((planet) => planet.name === name) },
    }),
    moons: new TinySubgraph('moons', moonsSdl, {
      Query: {
        largestMoon: () => setTimeout(pace.moonsDelayMs, { name: 'Moon' }, { ref: false }),
        language: () => 'lunar',
      },
      Mutation: {
        name: (_: unknown, { moon }: { moon: string }) =>
          setTimeout(pace.moonsDelayMs, { name: moon }, { ref: false }),
      },
      Planet: {
        __resolveReference: (planet: Planet) =>
          strangers.has(planet.name) ? Promise.reject(stranger()) : planet,
        moons: ({ name }: Planet) =>
          setTimeout(
            pace.moonsDelayMs,
            moons[name]?.map((moon) => ({ name: moon })),
          ),
        count: ({ name }: Planet) => moons[name]?.length,
      },
    }),
  };
  return { ...subgraphs, pace, strangers };
}

function unknown(name: string): never {
  throw new GraphQLError(`No planet ${name}`, {
    extensions:
      name === 'Sedna'
        ? { code: 'FORBIDDEN' }
        : { code: 'BAD_USER_INPUT', argument: 'name', host: '10.0.0.7', stacktrace: ['at 10.0.0.7'] },
  });
}

function stranger(): GraphQLError {
  return new GraphQLError('Key "name" is none', { extensions: { code: 'BAD_USER_INPUT', argument: 'name' } });
}
