import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { inherited } from '../environment';
import { workspaceRoot } from '../workspace-root';
import type { Check } from './checks';

export interface CheckResult {
  name: string;
  succeeded: boolean;
  output: string;
}

/** Runs a check by its script in package.json, exactly as a developer runs it by hand. */
export async function runCheck({ name, script }: Check): Promise<CheckResult> {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: workspaceRoot,
    env: { ...inherited, NX_DAEMON: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const [code, out, complaints] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { name, succeeded: code === 0, output: `${out}${complaints}`.trim() };
}
