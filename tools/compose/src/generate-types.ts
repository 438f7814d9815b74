import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Clients in this checkout whose operations are typed by the schema. */
const clients = [
  ['libs', 'api'],
  ['docs', 'examples', 'partner'],
];

/** Regenerates the typed operations of the clients. */
export function generateTypes(root: string): void {
  for (const folder of clients) {
    const cwd = join(root, ...folder);
    const { status } = spawnSync('npm', ['run', 'generate'], { cwd, stdio: 'inherit' });
    if (status !== 0)
      throw new Error('The contract is written, but generating the types from it failed: see above.');
  }
}
