import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { workspaceRoot } from '@bien-cuong/testing';

const run = promisify(execFile);

const EXTENSIONS = ['unaccent', 'pg_trgm', 'btree_gist'];

/** The same database seen by one subgraph, whose tables lie in a schema of its own. */
export function schemaUrl(url: string, name: Subgraph): string {
  const seen = new URL(url);
  seen.searchParams.set('options', `-c search_path=${name},public`);
  return seen.href;
}

/**
 * Makes an empty database hold the tables and seeds of all four subgraphs, each in a schema, as their own programs make
 * them: with the same columns, indexes and rows.
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
  for (const name of subgraphNames) {
    await run(process.execPath, [join(workspaceRoot, `apps/${name}/dist/src/prepare.js`)], {
      env: { DATABASE_URL: schemaUrl(url, name), SEED: 'true' },
    });
  }
}
