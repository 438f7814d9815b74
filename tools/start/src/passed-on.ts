import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedBy, readByNode } from '@bien-cuong/environment';
import { hasOwnServer, inherited } from './environment';
import { workspaceRoot } from './workspace-root';

type Part = 'apps/gateway' | 'apps/identity' | 'apps/platform' | 'libs/subgraph';

/** The names of the variables that a part of the platform reads, by task, as its build lists them. */
interface Reads {
  serve: string[];
  prepare?: string[];
}

/** What the pg package reads to reach a server by TLS; an embedded one needs only its URL. */
const readByPg = ['PGSSLMODE', 'PGSSLNEGOTIATION'];

export function readsOf(part: Part, does: keyof Reads = 'serve'): string[] {
  const file = join(workspaceRoot, part, 'dist/variables.json');
  const reads = JSON.parse(readFileSync(file, 'utf8')) as Reads;
  return reads[does] ?? [];
}

/** The part of this environment that a program of the platform gets: the variables it reads. */
export const passedOn = (reads: readonly string[]): NodeJS.ProcessEnv =>
  inheritedBy([...readByNode, ...(hasOwnServer ? readByPg : []), ...reads], inherited);
