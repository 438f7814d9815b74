import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { Client } from 'pg';
import { versionsOfCompetitors } from '../gateways/competitors';

/** The machine that the figures were measured on, without anything that identifies it. */
export interface Machine {
  processor: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
  postgres: string;
  versions: Record<string, string>;
}

const PACKAGES = [
  '@apollo/gateway',
  '@apollo/server',
  'type-graphql',
  'typeorm',
  'graphql',
  'graphql-jit',
  'fastify',
  'undici',
];

export async function describeMachine(serverUrl: string): Promise<Machine> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client
    .query<{ version: string }>(`SELECT split_part(current_setting('server_version'), ' ', 1) AS version`)
    .finally(() => client.end());
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${arch()}`,
    node: process.versions.node,
    postgres: rows[0]?.version ?? 'unknown',
    versions: {
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
      ...versionsOfCompetitors(),
    },
  };
}

/** Read from the installation; a package need not export its package.json. */
function versionOf(name: string): string {
  const folders = createRequire(__filename).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      const { version } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as {
        version: string;
      };
      return version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
