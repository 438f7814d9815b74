import type { Language } from '@bien-cuong/domain';
import type { CellEdit, CellValue, SheetColumn, SheetRow } from './cell';
import { writeBlock } from './block';
import { type Position, type Range, rangeOf, rowsOf, sizeOf } from './range';
import { isUnread, plainText, readCell } from './read-cell';

/** The cells of a sheet as they are now. */
export interface SheetCells {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly valueAt: (row: string, column: string) => CellValue;
  readonly isReadOnly: (row: string, column: string) => boolean;
  readonly language: Language;
}

/** What became of a block that was pasted, in numbers of cells. */
export interface Pasted {
  readonly edits: readonly CellEdit[];
  readonly taken: number;
  readonly unread: number;
  readonly readOnly: number;
  readonly outside: number;
}

const placeOf = ({ rows, columns }: SheetCells, position: Position) => {
  const [row, column] = [rows[position.row], columns[position.column]];
  return row && column && { row, column };
};

export function isClosed(sheet: SheetCells, position: Position): boolean {
  const place = placeOf(sheet, position);
  return !place || place.column.kind === 'shown' || sheet.isReadOnly(place.row.key, place.column.key);
}

/** What writing a value into a cell changes; undefined where nothing does. */
export function editAt(sheet: SheetCells, position: Position, now: CellValue): CellEdit | undefined {
  const place = placeOf(sheet, position);
  if (!place || isClosed(sheet, position)) return undefined;
  const [row, column] = [place.row.key, place.column.key];
  const was = sheet.valueAt(row, column);
  return was === now ? undefined : { row, column, was, now };
}

const present = (edits: readonly (CellEdit | undefined)[]): CellEdit[] =>
  edits.filter((edit) => edit !== undefined);

export const cleared = (sheet: SheetCells, range: Range): CellEdit[] =>
  present(
    rowsOf(range)
      .flat()
      .map((at) => editAt(sheet, at, null)),
  );

/** Writes the first row of a range into those below; one row alone takes what stands above it. */
export function filledDown(sheet: SheetCells, range: Range): CellEdit[] {
  const { rows: height } = sizeOf(range);
  const source = height === 1 ? range.top - 1 : range.top;
  const targets = rowsOf(height === 1 ? range : { ...range, top: range.top + 1 }).flat();
  return present(targets.map((at) => editAt(sheet, at, valueOf(sheet, { ...at, row: source }))));
}

function valueOf(sheet: SheetCells, position: Position): CellValue {
  const place = placeOf(sheet, position);
  return place ? sheet.valueAt(place.row.key, place.column.key) : null;
}

export const copied = (sheet: SheetCells, range: Range): string =>
  writeBlock(rowsOf(range).map((row) => row.map((at) => textOf(sheet, at))));

function textOf(sheet: SheetCells, position: Position): string {
  const place = placeOf(sheet, position);
  if (!place || place.column.kind === 'shown') return '';
  return plainText(place.column, sheet.valueAt(place.row.key, place.column.key), sheet.language);
}

/** Writes a block from the upper left cell of a range on; a single text, into every cell of the range. */
export function pasted(sheet: SheetCells, range: Range, block: readonly (readonly string[])[]): Pasted {
  const [[only = ''] = []] = block;
  const isOne = block.length === 1 && block[0]?.length === 1;
  const cells = isOne
    ? rowsOf(range)
        .flat()
        .map((at) => ({ at, text: only }))
    : block.flatMap((texts, row) =>
        texts.map((text, column) => ({ at: { row: range.top + row, column: range.left + column }, text })),
      );
  const within = cells.filter(({ at }) => placeOf(sheet, at));
  const open = within.filter(({ at }) => !isClosed(sheet, at));
  const read = open.map(({ at, text }) => {
    const column = sheet.columns[at.column] as SheetColumn;
    const value = readCell(column, text, sheet.language);
    return { at, value, unread: isUnread(column, value) };
  });
  return {
    edits: present(read.map(({ at, value }) => editAt(sheet, at, value))),
    taken: open.length,
    unread: read.filter(({ unread }) => unread).length,
    readOnly: within.length - open.length,
    outside: cells.length - within.length,
  };
}

/** The cells that a block covers when it is pasted there. */
export function coveredBy(range: Range, block: readonly (readonly string[])[]): Range {
  const width = Math.max(...block.map(({ length }) => length));
  if (block.length === 1 && width === 1) return range;
  const corner = { row: range.top, column: range.left };
  return rangeOf(corner, { row: range.top + block.length - 1, column: range.left + width - 1 });
}
