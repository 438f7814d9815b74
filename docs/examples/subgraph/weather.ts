import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/** Data of our own: fictitious stations, each in the province that has this code. */
const stations = [
  { name: 'Trạm Thử 0001', code: '22', wind: 9 },
  { name: 'Trạm Thử 0002', code: '04', wind: 9 },
  { name: 'Trạm Thử 0003', code: '46', wind: 3 },
];

/** What the gateway sends along with the key, because stormWarning requires it. */
interface Province {
  code: string;
  coast: boolean;
}

const resolvers = {
  Query: { weatherStations: () => stations },
  Province: {
    stormWarning({ code, coast }: Province) {
      const station = stations.find((one) => one.code === code && one.wind >= 8);
      return coast && station ? `${station.name}: gió cấp ${station.wind}` : null;
    },
  },
};

const typeDefs = parse(await readFile(new URL('schema.graphql', import.meta.url), 'utf8'));
const server = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]) });
const { PORT = '4010', HOST = '127.0.0.1' } = process.env;
const { url } = await startStandaloneServer(server, { listen: { host: HOST, port: Number(PORT) } });
console.log(`weather listens on ${url}`);
