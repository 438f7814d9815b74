import { spawn } from 'node:child_process';
import { lastWords, openLog } from './log-file';
import { passedOn } from './passed-on';
import { programArguments, workspaceRoot } from './workspace-root';

export interface Preparation {
  /** The name of its log. */
  name: string;
  /** The path from the root of the workspace. */
  program: string;
  args?: string[];
  /** The names of the variables it reads. */
  reads?: readonly string[];
  /** Variables for this program only. */
  env: Record<string, string>;
  /** Contains the folder of the logs; without it everything is printed. */
  dataDir?: string | undefined;
  signal?: AbortSignal | undefined;
  onMessage?: (message: unknown) => void;
}

/**
 * Runs a program that prepares something and exits.
 * @returns why it failed, worded for brackets in a sentence; undefined on success
 */
export async function runPreparation(preparation: Preparation): Promise<string | undefined> {
  const { name, program, args = [], reads = [], env, dataDir, signal, onMessage } = preparation;
  const log = dataDir === undefined ? undefined : openLog(dataDir, `${name}-prepare`);
  const output = log?.descriptor ?? 'inherit';
  const child = spawn(process.execPath, [...programArguments(program), ...args], {
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
