import type { Report } from '@bien-cuong/start/report';
import type { Answers } from '../compare/answers';
import type { OnLoss } from '../compare/losses';
import type { Options } from '../options';
import type { Platform } from '../sides/platform';
import type { ReferenceSide } from '../sides/reference';

/** What every stage of a run is given. */
export interface Setting {
  options: Options;
  report: Report;
  signal: AbortSignal;
  platform: Platform;
  reference: ReferenceSide;
  /** The expected answers of every side. */
  answers: Answers;
  /** Names of gateways that can be started. */
  gateways: readonly string[];
  /** Called for a side that failed and is not measured further. */
  onLoss: OnLoss;
  /**
   * Separate cores for what is measured and for the measuring programs, where programs can be bound to them.
   */
  cores?: { measured: number; instruments: number };
}
