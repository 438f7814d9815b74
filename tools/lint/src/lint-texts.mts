import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import type { Text } from './lint-planted.ts';

const cwd = resolve(import.meta.dirname, '../../..');
// To load the types of the whole workspace costs more than all else here, and a file that is not on disk has none.
const linter = new ESLint({ cwd, ignore: false, overrideConfig: tseslint.configs.disableTypeChecked });

async function lint({ at, text, project }: Text) {
  const [result] = await (project === undefined ? linter : linterWithTypesOf(project)).lintText(text, {
    filePath: at,
  });
  return (result?.messages ?? []).map(({ ruleId, message }) => ({ rule: ruleId, message }));
}

const linterWithTypesOf = (project: string) =>
  new ESLint({
    cwd,
    ignore: false,
    overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { project: [project] } } },
  });

const found = [];
for (const text of (await json(process.stdin)) as Text[]) found.push(await lint(text));
process.stdout.write(JSON.stringify(found));
