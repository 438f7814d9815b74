import type { UnitOnMapFragment } from '@bien-cuong/api';

/** A unit on a date, with its predecessors. */
export interface DatedUnit {
  readonly id: string;
  readonly on: string;
  readonly predecessors: readonly UnitOnMapFragment[];
}
