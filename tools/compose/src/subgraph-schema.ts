import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RegisterFacts, WorkflowFacts } from '@bien-cuong/domain';

const run = promisify(execFile);

/** The program of a built subgraph that prints its schema. */
const program = join('dist', 'src', 'print-schema.js');

/** Its SDL. */
export const printSubgraphSchema = async (folder: string): Promise<string> =>
  `${(await printed(folder)).trimEnd()}\n`;

/** The facts of its registers. */
export const printRegisters = async (folder: string): Promise<RegisterFacts[]> =>
  JSON.parse(await printed(folder, '--registers')) as RegisterFacts[];

/** The facts of its workflows. */
export const printWorkflows = async (folder: string): Promise<WorkflowFacts[]> =>
  JSON.parse(await printed(folder, '--workflows')) as WorkflowFacts[];

async function printed(folder: string, ...args: string[]): Promise<string> {
  const file = join(folder, program);
  const how = { maxBuffer: 2 ** 26 };
  const { stdout } = await run(process.execPath, [file, ...args], how).catch((error: unknown) => {
    const reason = error instanceof Object && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`${file} printed no schema: build the subgraph first, or see what it says.\n${reason}`);
  });
  return stdout;
}
