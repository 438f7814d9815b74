/** A cell by its position: the row's and the column's index. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const rangeOf = (one: Position, other: Position = one): Range => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});

export const sizeOf = ({ top, bottom, left, right }: Range) => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const isWithin = ({ top, bottom, left, right }: Range, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The positions of a range, row by row. */
export const rowsOf = ({ top, bottom, left, right }: Range): Position[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => ({ row: top + row, column: left + column })),
  );
