/** What the package `edtf`, which brings no types, gives for a date, an interval or a season. */
export interface ParsedEdtf {
  readonly type: string;
  readonly edtf: string;
  /** Milliseconds since 1970; an open end throws RangeError when it is read. */
  readonly min: number;
  readonly max: number;
}
export default function edtf(text: string): ParsedEdtf;
