import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';

const FOLDER = 'bench-results';

/**
 * Writes a file of a run.
 * @returns its path from the root of the checkout
 */
export function keepFile(name: string, text: string): string {
  const file = join(FOLDER, name);
  mkdirSync(join(workspaceRoot, FOLDER), { recursive: true });
  writeFileSync(join(workspaceRoot, file), text);
  return file;
}

export const fileNameOf = (date: string): string => `${date.replaceAll(/[:.]/g, '-')}.json`;
