import type { Part, Report } from './report';
import type { ReportStore } from './report-store';
import type { Failures } from './use-sending';

/** What the parts of the page share; it stays the same while the page is shown. */
export interface Entering {
  readonly store: ReportStore;
  /** By line: judges whether it can be sent, and brings what is wrong into view. */
  readonly judges: Map<string, () => Promise<boolean>>;
  /** Tells which fields of a line the check refuses. */
  readonly onJudged: (key: string, refused: readonly string[]) => void;
  readonly remove: (part: Part, key: string) => void;
}

/** The same with what changes while one types and sends. */
export interface Entered {
  readonly entering: Entering;
  readonly report: Report;
  readonly failures: Failures;
  readonly sending: boolean;
  readonly generation: number;
}
