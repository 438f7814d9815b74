import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What partners see of a supergraph, as the built gateway's program makes it. */
export async function printPartnerSchema(program: string, supergraph: string): Promise<string> {
  const child = spawn(process.execPath, [program], { stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => undefined).end(supergraph);
  const [code, sdl, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code === 0) return sdl;
  throw new Error(
    `${program} printed no schema: build the gateway first, or see what it says.\n${complaint}`,
  );
}
