import type { Report } from '@bien-cuong/start/report';
import type { Answers } from '../compare/answers';
import type { OnLoss } from '../compare/losses';
import type { Options } from '../options';
import type { Platform } from '../sides/platform';
import type { Reference } from '../sides/reference';

/** What every stage of a run finds. */
export interface Setting {
  options: Options;
  report: Report;
  signal: AbortSignal;
  platform: Platform;
  reference: Reference;
  /** What every side has to answer. */
  answers: Answers;
  /** Names of gateways that can be started. */
  gateways: readonly string[];
  /** Told of a side that failed and is not measured on. */
  onLoss: OnLoss;
  /** Cores for the measured and for the instruments, where programs can be bound to them. */
  cores?: { measured: number; instruments: number };
}
