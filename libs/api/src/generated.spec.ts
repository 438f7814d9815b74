import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

const codegen = join(dirname(require.resolve('@graphql-codegen/cli/package.json')), 'cjs/bin.js');
const here = join(__dirname, '..');

it('is what the schema and the operations generate: else run npm run generate -w @bien-cuong/api', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [codegen, '--config', 'codegen.ts', '--check'],
    { cwd: here, encoding: 'utf8' },
  );
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
});
