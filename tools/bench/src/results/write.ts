import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';
import { format, resolveConfig } from 'prettier';
import { replaceBetweenMarks } from './marks';
import { PICTURE, pictureOf, themes } from './picture';
import type { Results } from './results';
import { markdownOf } from './table';

/** Puts the results between the marks of docs/performance.md, and their picture beside it. */
export async function documentResults(results: Results): Promise<string> {
  const file = join('docs', 'performance.md');
  const path = join(workspaceRoot, file);
  const markdown = `${PICTURE}\n\n${markdownOf(results)}`;
  const text = replaceBetweenMarks(readFileSync(path, 'utf8'), markdown);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }));
  for (const theme of themes)
    writeFileSync(join(workspaceRoot, `docs/performance-${theme}.svg`), pictureOf(results, theme));
  return file;
}
