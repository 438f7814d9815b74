import { type CellValue, cellRef, readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { demandBounded, demandNoFormula, kindOf } from './guards';
import { SheetRefused } from './sheet-refused';

/** The most rows, with the headings. */
const MOST_ROWS = 50_001;

/**
 * Reads the first sheet of an .xlsx file, or a .csv file, by its content and not by its name; the cells are texts
 * as the API takes them: days as YYYY-MM-DD, numbers with a decimal point.
 * @throws SheetRefused
 */
export async function parseSheet(bytes: Uint8Array): Promise<string[][]> {
  const rows = await rowsIn(bytes);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  if (filled.length < 2) throw new SheetRefused('empty');
  if (filled.length > MOST_ROWS) throw new SheetRefused('tooLong');
  return filled;
}

const rowsIn = async (bytes: Uint8Array): Promise<string[][]> =>
  kindOf(bytes) === 'archive' ? xlsxRows(bytes) : csvRows(bytes);

async function xlsxRows(bytes: Uint8Array): Promise<string[][]> {
  demandBounded(bytes);
  const isFirst = shownFirst();
  const book = await readXlsx(bytes, { sheets: isFirst, maxRows: MOST_ROWS + 1 }).catch(() => {
    throw new SheetRefused('damaged');
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new SheetRefused('empty');
  demandNoFormula(sheet.cells);
  return sheet.rows.map((row) => row.map(asText));
}

/** Takes the first sheet that a person sees. */
function shownFirst() {
  let taken = false;
  return ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) => {
    const take = !taken && !hidden && !veryHidden;
    taken ||= take;
    return take;
  };
}

/** What stands for thousands where a decimal comma is written. */
const LIKE_THOUSANDS = /^-?\d{1,3}\.\d{3}$/;

function asText(value: CellValue | undefined): string {
  if (value == null) return '';
  // A further zero says that it is a number with decimals.
  if (typeof value === 'number') return String(value).replace(LIKE_THOUSANDS, '$&0');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value as string | number | boolean).trim();
}

function csvRows(bytes: Uint8Array): string[][] {
  if (bytes.includes(0)) throw new SheetRefused('neitherKind');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetRefused('neitherKind');
  }
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  return data.map((row, at) => row.map((cell, column) => csvText(cell, at, column)));
}

/** A code that our own export keeps from becoming a number is written `="04"`. */
const KEPT_TEXT = /^="([^"]*)"$/;

function csvText(cell: string, row: number, column: number): string {
  const text = cell.trim();
  const kept = KEPT_TEXT.exec(text)?.[1];
  if (kept === undefined && text.startsWith('=')) throw new SheetRefused('formula', cellRef(row, column));
  return kept ?? text;
}
