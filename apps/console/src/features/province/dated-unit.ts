/** Which unit, as it was on which date. */
export interface DatedUnit {
  readonly id: string;
  readonly on: string;
}
