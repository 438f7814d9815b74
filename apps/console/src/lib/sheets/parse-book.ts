import { type CellValue, readXlsx } from 'hucre/xlsx';
import { demandBounded, firstFormula, kindOf } from './guards';
import { SheetRefused } from './sheet-refused';

/** A form has fewer rows and sheets; more are none of ours. */
const MOST_ROWS = 5_000;

/** A cell of a workbook: what was typed as a number is one, whatever notation the reader has. */
export type BookCell = string | number | null;

export interface BookSheet {
  readonly name: string;
  /** Whether people see it. */
  readonly shown: boolean;
  readonly rows: readonly (readonly BookCell[])[];
  /** The first cell that is a formula; undefined where none is. */
  readonly formula?: string | undefined;
}

/**
 * Reads all sheets of an .xlsx file, those that are hidden among them.
 * @throws SheetRefused
 */
export async function parseBook(bytes: Uint8Array): Promise<BookSheet[]> {
  if (kindOf(bytes) !== 'archive') throw new SheetRefused('neitherKind');
  demandBounded(bytes);
  const book = await readXlsx(bytes, { maxRows: MOST_ROWS }).catch(() => {
    throw new SheetRefused('damaged');
  });
  return book.sheets.map(({ name, hidden, veryHidden, rows, cells }) => ({
    ...{ name, shown: !hidden && !veryHidden, formula: firstFormula(cells) },
    rows: rows.map((row) => row.map(cellIn)),
  }));
}

function cellIn(value: CellValue | undefined): BookCell {
  if (value == null) return null;
  if (typeof value === 'number') return value;
  const text =
    value instanceof Date ? value.toISOString().slice(0, 10) : String(value).replaceAll('\r\n', '\n').trim();
  return text === '' ? null : text;
}
