import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';
import { format, resolveConfig } from 'prettier';
import { replaceBetweenMarks } from './marks';
import { markdownOf, type Results } from './table';

/** Keeps the results of a run in a file of its own. @returns its path from the top of the checkout */
export function keepResults(results: Results): string {
  const file = join('bench-results', `${results.date.replaceAll(/[:.]/g, '-')}.json`);
  mkdirSync(join(workspaceRoot, 'bench-results'), { recursive: true });
  writeFileSync(join(workspaceRoot, file), `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

/** Puts the results between the marks of docs/performance.md. */
export async function documentResults(results: Results): Promise<string> {
  const file = join('docs', 'performance.md');
  const path = join(workspaceRoot, file);
  const text = replaceBetweenMarks(readFileSync(path, 'utf8'), markdownOf(results));
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }));
  return file;
}
