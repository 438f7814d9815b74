import { isOutdated } from '../../lib/drafts/drafts';
import type { Attempt, Line } from './line';
import { linesOf, type Part, type Report, withLine } from './report';
import { inputOfLine, inputOfReview } from './report-parts';

/** The lines in the order in which they are recorded. */
export const inOrder = ({
  review,
  figures,
  lots,
}: Report): readonly (readonly [Part | 'review', string])[] => [
  ['review', review.key],
  ...figures.map(({ key }) => ['figures', key] as const),
  ...lots.map(({ key }) => ['lots', key] as const),
];

/** The report without the requests that were never sent. */
export const withoutAttempts = (report: Report, tried: ReadonlySet<string>): Report => {
  const untried = linesOf(report).filter(({ key, attempt }) => attempt && !tried.has(key));
  return untried.reduce((now, { key }) => withLine(now, key, withoutAttempt), report);
};

export const withoutAttempt = ({ attempt: _unsent, ...line }: Line): Line => line;

/** Whether a request is so old that the server may not know any more that it was done. */
export const isForgotten = ({ at }: Attempt): boolean => at !== undefined && isOutdated(at);

/** The report with a request for each line that is not recorded; one whose answer did not come is kept. */
export function prepared(report: Report): Report {
  const of = (line: Line, input: () => object): Line =>
    line.made || line.attempt
      ? line
      : {
          ...line,
          attempt: { key: crypto.randomUUID(), input: { ...input() }, at: new Date().toISOString() },
        };
  return {
    ...report,
    review: of(report.review, () => inputOfReview(report)),
    figures: report.figures.map((line) => of(line, () => inputOfLine('figures', line, report))),
    lots: report.lots.map((line) => of(line, () => inputOfLine('lots', line, report))),
  };
}
