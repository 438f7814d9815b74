import { Client } from 'pg';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { anybody } from '../callers/caller';
import { nextMessage, startProgram } from '../processes/program';
import { prepareReferenceDatabase, schemaUrl } from '../reference/reference-database';
import type { Side } from './side';

const DATABASE = 'bien_cuong_bench';

export const LIMIT = 'one SQL statement';

export interface ReferenceSide {
  side: Side;
  /** Its only database. */
  url: string;
  /** The URLs of the same database for each subgraph. */
  databases: Record<Subgraph, string>;
}

/** The reference with its own database beside those of the platform, on the same PostgreSQL. */
export async function referenceOn(
  serverUrl: string,
  postgres: Record<string, number>,
): Promise<ReferenceSide> {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  await admin
    .query(
      `CREATE DATABASE ${DATABASE} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'`,
    )
    .finally(() => admin.end());
  const url = Object.assign(new URL(serverUrl), { pathname: `/${DATABASE}` }).href;
  await prepareReferenceDatabase(url);
  return {
    side: await serve(url, postgres),
    url,
    databases: Object.fromEntries(subgraphNames.map((name) => [name, schemaUrl(url, name)])) as Record<
      Subgraph,
      string
    >,
  };
}

/** The hand-written server, as a separate process like the services. */
async function serve(databaseUrl: string, postgres: Record<string, number>): Promise<Side> {
  const program = startProgram({
    name: 'The reference',
    script: 'tools/bench/dist/reference/server.js',
    env: { DATABASE_URL: databaseUrl },
  });
  const { url } = await nextMessage<{ url: string }>(program);
  return {
    name: LIMIT,
    url: `${url}/graphql`,
    caller: anybody,
    processes: { server: program.pid, ...postgres },
    stop: program.stop,
  };
}
