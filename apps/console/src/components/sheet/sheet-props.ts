import type { ReactNode } from 'react';
import type { CellEdit, CellMark, CellPlace, CellValue, SheetColumn, SheetRow } from './cell';

export interface SheetProps {
  /** What the sheet is, for those who do not see it. */
  readonly label: string;
  /** The head of the column of row headings. */
  readonly heading: string;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly valueAt: (row: string, column: string) => CellValue;
  readonly marksAt?: (row: string, column: string) => readonly CellMark[];
  readonly isReadOnly?: (row: string, column: string) => boolean;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** Shown below for the cell that is chosen, such as what can be done about it. */
  readonly beside?: (place: CellPlace) => ReactNode;
}
