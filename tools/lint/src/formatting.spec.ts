import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const prettier = require.resolve('prettier/bin/prettier.cjs');

/** The check of `npm run format:check`, with the real settings and ignore list, on one text. */
const check = (at: string, text: string) =>
  spawnSync(process.execPath, [prettier, '--check', '--stdin-filepath', at], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });

const untidy = 'export const  movement = "All people"\n';
const tidy = "export const movement = 'All people';\n";

it.each([
  'apps/awards/src/award/award.entity.ts',
  'apps/console/src/app/layout.tsx',
  'tools/start/start.mjs',
])('the format check finds a badly formatted %s, and passes a well-formatted one', (at) => {
  expect(check(at, untidy)).toMatchObject({ status: 1, stderr: '', stdout: '(stdin)\n' });
  expect(check(at, tidy)).toMatchObject({ status: 0, stderr: '', stdout: '' });
});

it('the format check ignores generated files', () => {
  expect(check('libs/api/src/generated/graphql.ts', untidy)).toMatchObject({ status: 0 });
});
