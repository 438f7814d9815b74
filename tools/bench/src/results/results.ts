import type { Measured } from '../compare/stage';
import type { Machine } from './machine';

/** The results of a run. */
export interface Results {
  date: string;
  machine: Machine;
  /**
   * The load average of the minute before the run: if it is far from 0, the bench did not have the machine to
   * itself.
   */
  loadBefore: number;
  rounds: number;
  /** The duration of each measurement. */
  seconds: number;
  measured: Measured[];
  /** What should have been measured and was not, with the reason. */
  missing: string[];
  /** Sides that failed while they were measured. */
  lost: string[];
  /** Seconds that it took to fill the databases, by number of rows. */
  filled: Record<string, number>;
}
