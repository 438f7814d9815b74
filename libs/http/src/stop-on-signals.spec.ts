import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import type { ChildProcess } from 'node:child_process';

const { code: stopOnSignals } = transformFileSync(join(__dirname, 'stop-on-signals.ts'), {
  sourceMaps: false,
});

/** A process whose service takes this long to stop, and may then fail. */
function program(stopMs: number, fails: boolean): string {
  const settle = fails ? `reject(new Error('cannot stop'))` : `(console.log('stopped'), resolve())`;
  return `${stopOnSignals}
    setInterval(() => undefined, 1000);
    const stop = () => new Promise((resolve, reject) => setTimeout(() => ${settle}, ${stopMs}));
    stopOnSignals({ url: '', stop });
    console.log('running');`;
}

async function run(
  text: string,
  act: (child: ChildProcess) => void,
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ['-e', text], { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
  let output = '';
  const { stdout } = child;
  if (!stdout) throw new Error('The process has no output to read');
  stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(stdout, 'data');
  act(child);
  const [[code]] = await Promise.all([once(child, 'exit'), once(stdout, 'close')]);
  return { code, output };
}

describe('stopOnSignals', () => {
  const stopped = { code: 0, output: 'running\nstopped\n' };

  it.each(['SIGINT', 'SIGTERM'] as const)('stops the service and exits 0 on %s', async (signal) => {
    expect(await run(program(50, false), (child) => child.kill(signal))).toEqual(stopped);
  });

  it('stops once when asked twice', async () => {
    const twice = (child: ChildProcess): void => {
      child.kill('SIGINT');
      child.kill('SIGTERM');
    };
    expect(await run(program(300, false), twice)).toEqual(stopped);
  });

  it('exits 1 when stopping fails', async () => {
    const result = await run(program(50, true), (child) => child.kill('SIGTERM'));
    expect(result).toEqual({ code: 1, output: 'running\n' });
  });

  it('exits when its parent is gone', async () => {
    expect(await run(program(50, false), (child) => child.disconnect())).toEqual(stopped);
  });
});
