import { Client } from 'pg';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { analyze, prepareReferenceDatabase, schemaUrl } from '../reference/reference-database';
import { startReference } from '../reference/start-reference';

const DATABASE = 'bien_cuong_bench';

export interface ReferenceSide {
  url: string;
  databases: Record<Subgraph, string>;
  analyze(): Promise<void>;
  stop(): Promise<void>;
}

/** The reference on a database of its own beside those of the platform, on the same PostgreSQL. */
export async function referenceOn(serverUrl: string): Promise<ReferenceSide> {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  await admin
    .query(
      `CREATE DATABASE ${DATABASE} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'`,
    )
    .finally(() => admin.end());
  const url = Object.assign(new URL(serverUrl), { pathname: `/${DATABASE}` }).href;
  await prepareReferenceDatabase(url);
  await analyze(url);
  const reference = await startReference(url);
  return {
    ...reference,
    databases: Object.fromEntries(subgraphNames.map((name) => [name, schemaUrl(url, name)])) as Record<
      Subgraph,
      string
    >,
    analyze: () => analyze(url),
  };
}
