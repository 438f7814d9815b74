import { explain } from './explain';

interface Program {
  /** Resolves when the program ends by itself, rejects when it cannot continue. */
  run(): Promise<void>;
  /** @param told whether somebody asked it to stop, rather than a failure */
  stop(told: boolean): Promise<void>;
}

const LIMIT = 9_800;

/** Runs a program until it ends, fails or is told to stop; stops it in each case and sets the exit code. */
export async function runUntilStopped(program: Program): Promise<void> {
  // A closed terminal must not keep the rest from being stopped.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const told = new Promise<'told'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('told'));
    if (process.send) process.once('disconnect', () => resolve('told'));
  });
  const failed = new Promise<never>((_, reject) => process.once('uncaughtException', reject));
  let code = 0;
  let asked = false;
  try {
    asked = (await Promise.race([program.run(), told, failed])) === 'told';
  } catch (error) {
    console.error(explain(error));
    code = 1;
  }
  setTimeout(() => process.exit(1), LIMIT).unref();
  await program.stop(asked).catch((error: unknown) => {
    console.error(explain(error));
    code = 1;
  });
  process.exit(code);
}
