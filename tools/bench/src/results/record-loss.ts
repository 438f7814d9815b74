import type { Report } from '@bien-cuong/start/report';
import type { Loss } from '../compare/losses';
import { fileNameOf, keepFile } from './keep-file';

interface Record {
  report: Report;
  missing: string[];
  lost: string[];
}

/**
 * Reports at once which side failed and why, keeps the answer it failed with, and notes what the results
 * lack.
 */
export function recordLoss({ side, stage, why, strange }: Loss, { report, missing, lost }: Record): void {
  const kept =
    strange &&
    keepFile(`failed-${fileNameOf(new Date().toISOString())}`, JSON.stringify({ side, stage, ...strange }));
  const line = `${side}, ${stage} (${why}${kept ? `; the whole answer is in ${kept}` : ''})`;
  report.warn(`Not measured any more: ${line}`);
  missing.push(line);
  lost.push(side);
}
