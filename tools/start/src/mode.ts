import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { OperatorError } from './operator-error';

export const modes = ['one', 'many'] as const;

/** `one`: the gateway and the subgraphs share a process; `many`: each has its own. */
export type Mode = (typeof modes)[number];

interface Machine {
  cores: number;
  /** The memory this process may use, in bytes. */
  memory: number;
}

const GiB = 1024 ** 3;

/**
 * Five processes answer more requests at once where there are cores for them; on a small machine they only
 * take turns.
 */
export function modeFor({ cores, memory }: Machine): Mode {
  return cores <= 2 || memory < 4 * GiB ? 'one' : 'many';
}

export function thisMachine(): Machine {
  // 0, or a number beyond all memory, where no container sets a limit.
  const limit = process.constrainedMemory() || Infinity;
  return { cores: availableParallelism(), memory: Math.min(totalmem(), limit) };
}

interface Options {
  mode?: Mode;
  demo: boolean;
}

/** The options on the command line. */
export function readOptions(args: string[]): Options {
  const { mode, demo = false } = parse(args).values;
  if (mode === undefined) return { demo };
  const known = modes.find((each) => each === mode);
  if (!known) throw new OperatorError(`There is no mode ${mode}: npm start -- --mode ${modes.join(' | ')}.`);
  return { mode: known, demo };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { mode: { type: 'string' }, demo: { type: 'boolean' } } });
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}. npm start -- --help tells what there is.`);
  }
}
