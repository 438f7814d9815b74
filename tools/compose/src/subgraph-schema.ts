import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The program of a built subgraph that prints its schema. */
const program = join('dist', 'src', 'print-schema.js');

export async function printSubgraphSchema(folder: string): Promise<string> {
  const file = join(folder, program);
  const { stdout } = await run(process.execPath, [file], { maxBuffer: 2 ** 26 }).catch((error: unknown) => {
    const reason = error instanceof Object && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`${file} printed no schema: build the subgraph first, or see what it says.\n${reason}`);
  });
  return `${stdout.trimEnd()}\n`;
}
