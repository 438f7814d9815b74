import type { Draft } from '../../lib/drafts/drafts';
import { type Report, reportIn } from './report';
import type { Kept } from './kept-draft';
import type { ReportStore } from './report-store';

/** A report that was found again. */
export interface Found {
  readonly report: Report;
  readonly kept: Kept | undefined;
  /** When what is here was typed. */
  readonly typedAt?: string;
  /** Where the newer one of two was, and when it was typed; undefined where there was no choice. */
  readonly from?: { readonly where: 'here' | 'server'; readonly at: string; readonly otherAt: string };
  /** What was saved elsewhere while something else was typed here: one has to choose. */
  readonly theirs?: Kept;
}

/** What was typed in this browser, the draft that the server had then, and whether it lacked something. */
export const keptHere = ({ report, kept, saved }: ReportStore): Omit<Draft, 'at'> => ({
  values: report,
  base: { unsent: saved.how !== 'saved' },
  version: kept?.version ?? null,
});

/** The one to go on with, of what this browser and the server have: the newer, unless both were typed on. */
export function findReport(here: Draft | undefined, kept: Kept | undefined): Found | undefined {
  const mine = reportIn(here?.values);
  const theirs = reportIn(kept?.content);
  if (!here || !mine) return theirs && { report: theirs, kept };
  if (!kept || !theirs) return { report: mine, kept: undefined };
  if (mine.edition === theirs.edition) return { report: theirs, kept };
  if (!isUnsent(here))
    return { report: theirs, kept, from: { where: 'server', at: kept.updatedAt, otherAt: here.at } };
  if (here.version === kept.version)
    return { report: mine, kept, from: { where: 'here', at: here.at, otherAt: kept.updatedAt } };
  return { report: mine, kept, theirs: kept, typedAt: here.at };
}

const isUnsent = ({ base }: Draft): boolean => (base as { unsent?: boolean }).unsent !== false;
