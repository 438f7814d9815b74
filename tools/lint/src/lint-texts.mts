import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

interface Text {
  readonly at: string;
  readonly text: string;
}

const cwd = resolve(import.meta.dirname, '../../..');
const linter = new ESLint({ cwd, ignore: false });
// A file that is not on disk belongs to no TypeScript program, so rules that need types are switched off.
const linterWithoutTypes = new ESLint({
  cwd,
  ignore: false,
  overrideConfig: tseslint.configs.disableTypeChecked,
});

async function lint({ at, text }: Text) {
  const onDisk = existsSync(resolve(cwd, at));
  const [result] = await (onDisk ? linter : linterWithoutTypes).lintText(text, { filePath: at });
  return (result?.messages ?? []).map(({ ruleId, message }) => ({ rule: ruleId, message }));
}

const found = [];
for (const text of (await json(process.stdin)) as Text[]) found.push(await lint(text));
process.stdout.write(JSON.stringify(found));
