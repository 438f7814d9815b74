import type { UnitOnMapFragment } from '@bien-cuong/api';

/** Which unit, as it was on which date, and the units it was made of. */
export interface DatedUnit {
  readonly id: string;
  readonly on: string;
  readonly predecessors: readonly UnitOnMapFragment[];
}
