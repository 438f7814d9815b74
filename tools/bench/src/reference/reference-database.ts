import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { urlsByVariable } from '@bien-cuong/start/environment';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { workspaceRoot } from '@bien-cuong/testing';

const run = promisify(execFile);

const EXTENSIONS = ['unaccent', 'pg_trgm', 'btree_gist'];

/** The URL of the same database for one subgraph, whose tables are in a schema of its own. */
export function schemaUrl(url: string, name: Subgraph): string {
  const seen = new URL(url);
  seen.searchParams.set('options', `-c search_path=${name},public`);
  return seen.href;
}

/**
 * Fills an empty database with the tables and seeds of all four subgraphs, each in its own schema. They are
 * made by the subgraphs' own programs, so columns, indexes and rows are the same.
 */
export async function prepareReferenceDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const name of EXTENSIONS) await client.query(`CREATE EXTENSION ${name} SCHEMA public`);
    for (const name of subgraphNames) await client.query(`CREATE SCHEMA ${name}`);
  } finally {
    await client.end();
  }
  const urls = Object.fromEntries(subgraphNames.map((name) => [name, schemaUrl(url, name)]));
  await run(process.execPath, [join(workspaceRoot, 'apps/platform/dist/prepare.js')], {
    env: { ...urlsByVariable(urls as Record<Subgraph, string>), SEED: 'true' },
  });
}
