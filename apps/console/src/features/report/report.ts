import type { Values } from '../../records/values';
import { type Line, newLine } from './line';

/** A report as it lies on the desk: a review with its points, its figures and the lots announced at it. */
export interface Report {
  /** Identity of the report while it is entered, before and after the server has a draft of it. */
  readonly key: string;
  /** Another one after each change, so that two drafts of one report can be told apart. */
  readonly edition: string;
  readonly review: Line;
  readonly figures: readonly Line[];
  readonly lots: readonly Line[];
}

/** The parts of a report that have several lines. */
export type Part = 'figures' | 'lots';

export const newReport = (key: string, review: Values): Report => ({
  key,
  edition: key,
  review: newLine(review),
  figures: [],
  lots: [],
});

/** All lines, in the order in which they are recorded: the lots name the review. */
export const linesOf = ({ review, figures, lots }: Report): readonly Line[] => [review, ...figures, ...lots];

export const titleOf = ({ review }: Report): string | null =>
  String(review.values['title'] ?? '').trim() || null;

/** The report with one of its lines changed. */
export function withLine(report: Report, key: string, change: (line: Line) => Line): Report {
  const each = (line: Line) => (line.key === key ? change(line) : line);
  return {
    ...report,
    review: each(report.review),
    figures: report.figures.map(each),
    lots: report.lots.map(each),
  };
}

/** Whether all of it is recorded. */
export const isDone = (report: Report): boolean => linesOf(report).every(({ done }) => done === true);

/** A draft as the server gives it, when it is one of a report. */
export function reportIn(content: unknown): Report | undefined {
  const { key, edition, review, figures, lots } = (content ?? {}) as Partial<Report>;
  if (typeof key !== 'string' || typeof edition !== 'string' || !review) return undefined;
  return { key, edition, review, figures: figures ?? [], lots: lots ?? [] };
}
