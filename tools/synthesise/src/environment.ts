import { resolve } from 'node:path';
import { z } from 'zod';
import { readEnvironment } from '@bien-cuong/environment';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { workspaceRoot } from '@bien-cuong/start/workspace-root';

const variable = (name: Subgraph) => `${name.toUpperCase()}_DATABASE_URL`;

export const urlVariables = subgraphNames.map(variable);

export interface Environment {
  dataDir: string;
  databaseUrl?: string;
  /** Where all four databases are, when the environment says so. */
  urls?: Record<Subgraph, string>;
}

export function readSynthesiseEnvironment(): Environment {
  const { DATA_DIR, DATABASE_URL, ...given } = readEnvironment(
    z
      .object({ DATA_DIR: z.string().default('.data'), DATABASE_URL: z.string().optional() })
      .catchall(z.string().optional()),
  );
  const urls = subgraphNames.map((name) => [name, given[variable(name)]] as const);
  const named = urls.filter(([, url]) => url !== undefined).length;
  if (named > 0 && named < urls.length) throw new Error(`Set all of ${urlVariables.join(', ')} or none.`);
  return {
    dataDir: resolve(workspaceRoot, DATA_DIR),
    databaseUrl: DATABASE_URL,
    ...(named > 0 && { urls: Object.fromEntries(urls) as Record<Subgraph, string> }),
  };
}
