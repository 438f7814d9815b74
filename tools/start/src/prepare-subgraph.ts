import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inherited } from './environment';
import { lastWords, openLog } from './log-file';
import { OperatorError } from './operator-error';
import type { Subgraph } from './subgraphs';
import { workspaceRoot } from './workspace-root';

export interface Preparation {
  url: string;
  seed: boolean;
  /** Has the folder of the logs; without it everything is printed. */
  dataDir?: string;
  signal?: AbortSignal;
}

/** Brings a subgraph's tables up to date and seeds its database if it is empty. */
export async function prepareSubgraph(name: Subgraph, preparation: Preparation): Promise<void> {
  const { url, seed, dataDir, signal } = preparation;
  const log = dataDir === undefined ? undefined : openLog(dataDir, `${name}-prepare`);
  const output = log?.descriptor ?? 'inherit';
  const program = join(workspaceRoot, `apps/${name}/dist/src/prepare.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd: workspaceRoot,
    env: { ...inherited, DATABASE_URL: url, SEED: String(seed) },
    stdio: ['ignore', output, output],
    signal,
  });
  log?.close();
  const ended = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, killer) => resolve(code === 0 ? undefined : (killer ?? `code ${code}`)));
  });
  if (ended === undefined) return;
  const why = log ? `${ended}: ${lastWords(log.file)}): see ${log.file}.` : `${ended}): see above.`;
  throw new OperatorError(`The database of ${name} could not be prepared (${why}`);
}
