import type { Measured } from '../compare/stage';
import type { Machine } from './machine';

/** All that a run has found out. */
export interface Results {
  date: string;
  machine: Machine;
  /** Programs that wanted a core in the minute before the run: far from 0, the machine was not the bench's alone. */
  loadBefore: number;
  rounds: number;
  /** Of each measurement. */
  seconds: number;
  measured: Measured[];
  /** What was to be measured and is not, with the reason. */
  missing: string[];
  /** Sides that failed while they were measured. */
  lost: string[];
  /** Seconds that it took to fill the databases, by their rows. */
  filled: Record<string, number>;
}
