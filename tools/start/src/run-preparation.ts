import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { lastWords, openLog } from './log-file';
import { passedOn } from './passed-on';
import { workspaceRoot } from './workspace-root';

export interface Preparation {
  /** Of its log. */
  name: string;
  /** From the root of the workspace. */
  program: string;
  args?: string[];
  /** Names of the variables it reads. */
  reads?: readonly string[];
  /** Variables of its own. */
  env: Record<string, string>;
  /** Has the folder of the logs; without it everything is printed. */
  dataDir?: string | undefined;
  signal?: AbortSignal | undefined;
  onMessage?: (message: unknown) => void;
}

/** Runs a program that makes something ready and ends. @returns why it failed, for a sentence in brackets, if it did */
export async function runPreparation(preparation: Preparation): Promise<string | undefined> {
  const { name, program, args = [], reads = [], env, dataDir, signal, onMessage } = preparation;
  const log = dataDir === undefined ? undefined : openLog(dataDir, `${name}-prepare`);
  const output = log?.descriptor ?? 'inherit';
  const child = spawn(process.execPath, ['--enable-source-maps', join(workspaceRoot, program), ...args], {
    cwd: workspaceRoot,
    env: { ...passedOn(reads), ...env },
    stdio: ['ignore', output, output, 'ipc'],
    signal,
  });
  log?.close();
  if (onMessage) child.on('message', onMessage);
  const ended = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, killer) => resolve(code === 0 ? undefined : (killer ?? `code ${code}`)));
  });
  if (ended === undefined) return undefined;
  return log ? `${ended}: ${lastWords(log)}): see ${log.file}.` : `${ended}): see above.`;
}
