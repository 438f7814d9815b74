import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Brings the generated operations in line with the clients' schema, where the api library can do so. */
export function generateTypes(root: string): void {
  const { scripts } = JSON.parse(readFileSync(join(root, 'libs', 'api', 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  if (!scripts?.['generate']) return;
  const { status } = spawnSync('npm', ['run', 'generate', '-w', '@bien-cuong/api'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error('The contract is written, but generating the types from it failed: see above.');
}
