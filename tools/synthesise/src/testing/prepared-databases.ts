import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { urlsByVariable } from '@bien-cuong/start/environment';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { createTestDatabase, workspaceRoot } from '@bien-cuong/testing';
import { Client } from 'pg';

const run = promisify(execFile);

export interface PreparedDatabases {
  urls: Record<Subgraph, string>;
  drop(): Promise<void>;
}

/** The four databases, migrated and seeded by the built subgraphs. */
export async function prepareDatabases(): Promise<PreparedDatabases> {
  const made = await Promise.all(
    subgraphNames.map(async (name) => ({ name, database: await createTestDatabase() })),
  );
  const urls = Object.fromEntries(made.map(({ name, database }) => [name, database.url]));
  await run(process.execPath, [join(workspaceRoot, 'apps/platform/dist/prepare.js')], {
    env: { ...process.env, ...urlsByVariable(urls as Record<Subgraph, string>), SEED: 'true' },
  });
  return {
    urls: urls as Record<Subgraph, string>,
    drop: async () => {
      await Promise.all(made.map(({ database }) => database.drop()));
    },
  };
}

export async function ask<Row extends object>(
  url: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/**
 * All records of a database, as one text per table; without the change tables, in which even a failed attempt
 * leaves a trace.
 */
export async function contents(url: string): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname NOT IN ('outbox', 'change_lease', 'audit_record', 'audit_head', 'idempotent_request',
         'record_taking', 'draft', 'import', 'import_applied', 'import_row') ORDER BY 1`,
  );
  const texts: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await ask<{ text: string }>(
      url,
      `SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS text FROM ${name} t`,
    );
    texts[name] = row?.text ?? '';
  }
  return texts;
}
