import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

/** The rows of a list beside the seeds, by their headings; a cell that is empty is an empty text. */
export const readSeedRows = (folder: string, file: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, file)), { columns: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[];
