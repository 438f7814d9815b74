import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { workspaceRoot } from '@bien-cuong/testing';

/** Runs a program of the checkout until it ends by itself; returns its exit code and its error output. */
export async function runToEnd(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: workspaceRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [code, output, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, complaint: complaint.trim() };
}
