import type { Cell as XlsxCell } from 'hucre/xlsx';
import type { Cell } from '../export/csv';

/** A column of a sheet; with a width in characters, and the values that a cell may have. */
export interface SheetColumn {
  readonly head: string;
  readonly choices?: readonly string[];
  readonly isText?: boolean;
}

const WIDEST = 60;
const NARROWEST = 10;

/** Excel refuses a list of choices that is written out in more characters. */
const LONGEST_LIST = 255;

/**
 * A table as an .xlsx file: headings in bold that stay in sight, texts as texts, so that no spreadsheet runs or
 * converts them, and numbers as numbers.
 * @param name of the sheet
 */
export async function xlsxOf(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> {
  const { colToLetter, writeXlsx } = await import('hucre/xlsx');
  const cells = new Map<string, Partial<XlsxCell>>();
  columns.forEach((_, column) => cells.set(`0,${column}`, { style: { font: { bold: true } } }));
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (typeof cell === 'string') cells.set(`${at + 1},${column}`, { style: { numFmt: '@' } });
    }),
  );
  const widths = columns.map(({ head }, column) =>
    Math.max(head.length, ...rows.slice(0, 200).map((row) => String(row[column] ?? '').length)),
  );
  return writeXlsx({
    sheets: [
      {
        name: name
          .replace(/[[\]:*?/\\]/g, ' ')
          .trim()
          .slice(0, 31),
        columns: widths.map((width, column) => ({
          width: Math.min(Math.max(width + 2, NARROWEST), WIDEST),
          ...(columns[column]?.isText && { style: { numFmt: '@' } }),
        })),
        rows: [columns.map(({ head }) => head), ...rows.map((row) => [...row])],
        cells,
        freezePane: { rows: 1 },
        dataValidations: columns.flatMap(({ choices }, column) => validation(choices, colToLetter(column))),
      },
    ],
  });
}

function validation(choices: readonly string[] | undefined, letter: string) {
  const listed = choices?.every((choice) => !choice.includes(',')) && choices.join(',');
  if (!choices || !listed || listed.length > LONGEST_LIST) return [];
  return [{ type: 'list' as const, values: [...choices], range: `${letter}2:${letter}50001` }];
}
