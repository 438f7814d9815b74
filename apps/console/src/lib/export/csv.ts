import { unparse } from 'papaparse';

/** Without it Excel takes the file for one in the code page of the machine, and Vietnamese is lost. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run instead of show, also after blanks and as wide characters. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export type Cell = string | number | boolean | null;

/** A table as a file that spreadsheets open. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = { fields: [...head], data: rows.map((row) => [...row]) };
  return BYTE_ORDER_MARK + unparse(table, { newline: '\r\n', escapeFormulae: FORMULA });
}
