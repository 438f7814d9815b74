import { unzipSync } from 'fflate';
import { type Cell, cellRef } from 'hucre/xlsx';
import { MOST_BYTES } from './most-bytes';
import { SheetRefused } from './sheet-refused';

/** The most bytes of what a file unpacks to. */
const MOST_UNPACKED = 300 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/** What a file is by its content: a workbook, or something else that may be a text. */
export function kindOf(bytes: Uint8Array): 'archive' | 'other' {
  if (bytes.length > MOST_BYTES) throw new SheetRefused('tooLarge');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SheetRefused('oldExcel');
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) ? 'archive' : 'other';
}

/** A few kilobytes can unpack to gigabytes. What each part says of its size is added up before any is unpacked. */
export function demandBounded(bytes: Uint8Array): void {
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
export function demandNoFormula(cells: ReadonlyMap<string, Partial<Cell>> | undefined): void {
  const place = firstFormula(cells);
  if (place !== undefined) throw new SheetRefused('formula', place);
}

/** The first cell that is a formula, such as `B7`. */
export function firstFormula(cells: ReadonlyMap<string, Partial<Cell>> | undefined): string | undefined {
  const place = [...(cells ?? [])].find(([, { formula }]) => formula !== undefined)?.[0];
  if (place === undefined) return undefined;
  const [row = 0, column = 0] = place.split(',').map(Number);
  return cellRef(row, column);
}
