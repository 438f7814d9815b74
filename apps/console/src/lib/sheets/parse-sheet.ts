import { unzipSync } from 'fflate';
import { type Cell, type CellValue, cellRef, readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { MOST_BYTES } from './most-bytes';
import { SheetRefused } from './sheet-refused';

/** The most bytes of what a file unpacks to. */
const MOST_UNPACKED = 300 * 1024 * 1024;
/** The most rows, with the headings. */
const MOST_ROWS = 50_001;

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/**
 * Reads the first sheet of an .xlsx file, or a .csv file, by its content and not by its name; the cells are texts
 * as the API takes them: days as YYYY-MM-DD, numbers with a decimal point.
 * @throws SheetRefused
 */
export async function parseSheet(bytes: Uint8Array): Promise<string[][]> {
  if (bytes.length > MOST_BYTES) throw new SheetRefused('tooLarge');
  const rows = await rowsIn(bytes);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  if (filled.length < 2) throw new SheetRefused('empty');
  if (filled.length > MOST_ROWS) throw new SheetRefused('tooLong');
  return filled;
}

async function rowsIn(bytes: Uint8Array): Promise<string[][]> {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return xlsxRows(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SheetRefused('oldExcel');
  return csvRows(bytes);
}

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

/** A few kilobytes can unpack to gigabytes. What each part says of its size is added up before any is unpacked. */
function demandBounded(bytes: Uint8Array): void {
  let unpacked = 0;
  let isWorkbook = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        isWorkbook ||= name === 'xl/workbook.xml';
        return false;
      },
    });
  } catch {
    throw new SheetRefused('damaged');
  }
  if (unpacked > MOST_UNPACKED) throw new SheetRefused('bomb');
  if (!isWorkbook) throw new SheetRefused('neitherKind');
}

/** What a formula gives was reckoned by another program at another time; nobody can see what it is made of. */
function demandNoFormula(cells: ReadonlyMap<string, Partial<Cell>> | undefined): void {
  for (const [place, { formula }] of cells ?? [])
    if (formula !== undefined) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      throw new SheetRefused('formula', cellRef(row, column));
    }
}

function asText(value: CellValue | undefined): string {
  if (value == null) return '';
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
