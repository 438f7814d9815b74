import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inherited } from './environment';
import { lastWords, openLog } from './log-file';
import { OperatorError } from './operator-error';
import type { Owner } from './subgraphs';
import { workspaceRoot } from './workspace-root';

export interface Preparation {
  url: string;
  seed: boolean;
  /** Has the folder of the logs; without it everything is printed. */
  dataDir?: string;
  signal?: AbortSignal;
  /** Variables of its own. */
  env?: Record<string, string>;
}

/** What somebody signs in with who was not there before; the password only when it was made just now. */
export interface Credential {
  role: string;
  name: string;
  password?: string;
}

interface Told {
  type: 'credentials';
  credentials: Credential[];
}

/** Brings the tables of a database up to date and seeds it if it is empty. @returns credentials that were made */
export async function prepareDatabase(name: Owner, preparation: Preparation): Promise<Credential[]> {
  const { url, seed, dataDir, signal, env } = preparation;
  const credentials: Credential[] = [];
  const log = dataDir === undefined ? undefined : openLog(dataDir, `${name}-prepare`);
  const output = log?.descriptor ?? 'inherit';
  const program = join(workspaceRoot, `apps/${name}/dist/src/prepare.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd: workspaceRoot,
    env: { ...inherited, DATABASE_URL: url, SEED: String(seed), ...env },
    stdio: ['ignore', output, output, 'ipc'],
    signal,
  });
  log?.close();
  child.on('message', (told: Told) => credentials.push(...told.credentials));
  const ended = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, killer) => resolve(code === 0 ? undefined : (killer ?? `code ${code}`)));
  });
  if (ended === undefined) return credentials;
  const why = log ? `${ended}: ${lastWords(log.file)}): see ${log.file}.` : `${ended}): see above.`;
  throw new OperatorError(`The database of ${name} could not be prepared (${why}`);
}
