import type { PivotCellFragment } from '@bien-cuong/api';
import type { Dimension, Layout } from './layout';

/** A row or a column, with one of its cells, which says what it is of. */
export interface Header {
  readonly key: string;
  readonly of: PivotCellFragment;
}

/** A table of sums. */
export interface PivotData {
  readonly rows: readonly Header[];
  readonly columns: readonly Header[];
  readonly cellAt: (row: string, column: string) => PivotCellFragment | undefined;
}

/** What a cell is of in one dimension. */
function partOf(cell: PivotCellFragment, dimension: Dimension): string {
  switch (dimension) {
    case 'PROVINCE':
      return cell.province?.id ?? cell.undivided.map(({ id }) => id).join('+');
    case 'PERIOD':
      return cell.period;
    case 'INDICATOR':
      return cell.indicator.code;
    case 'MOVEMENT':
      return cell.movement?.id ?? '';
  }
}

/** What a cell is of. */
export const keyOf = (cell: PivotCellFragment, members: readonly Dimension[]): string =>
  members.map((one) => partOf(cell, one)).join('|');

/** What a cell is sorted by: provinces before what they have together, time as it goes, indicators as they were asked. */
function placeOf(cell: PivotCellFragment, dimension: Dimension, indicators: readonly string[]): string {
  switch (dimension) {
    case 'PROVINCE':
      return `${cell.undivided.length} ${bareName(cell.province?.officialName ?? cell.undivided[0]?.officialName ?? '')}`;
    case 'PERIOD':
      return cell.period;
    case 'INDICATOR':
      return String(indicators.indexOf(cell.indicator.code)).padStart(3, '0');
    case 'MOVEMENT':
      return cell.movement?.title ?? '';
  }
}

const bareName = (name: string): string => name.replace(/^(Tỉnh|Thành phố) /, '');

function headers(
  cells: readonly PivotCellFragment[],
  members: readonly Dimension[],
  indicators: readonly string[],
): Header[] {
  const found = new Map(cells.map((cell) => [keyOf(cell, members), cell]));
  return [...found]
    .map(([key, of]) => ({ key, of }))
    .toSorted((a, b) => {
      for (const one of members) {
        const order = placeOf(a.of, one, indicators).localeCompare(placeOf(b.of, one, indicators), 'vi');
        if (order !== 0) return order;
      }
      return a.key.localeCompare(b.key);
    });
}

/** Sets cells out in rows and columns; nothing is added up here. */
export function pivotOf(
  cells: readonly PivotCellFragment[],
  { rows, columns }: Layout,
  indicators: readonly string[],
): PivotData {
  const at = new Map(cells.map((cell) => [`${keyOf(cell, rows)} ${keyOf(cell, columns)}`, cell]));
  return {
    rows: headers(cells, rows, indicators),
    columns: headers(cells, columns, indicators),
    cellAt: (row, column) => at.get(`${row} ${column}`),
  };
}
