import { unparse } from 'papaparse';

/** Without it Excel takes the file to be in the machine's code page, and Vietnamese letters are lost. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Places where a spreadsheet would run what follows as a formula: at the beginning, and behind what it may
 * take for the end of a cell. Where the comma is the decimal separator, as in Viet Nam, Excel splits at `;`,
 * and then recognises quotes only at the beginning of a line. Leading blanks, quotes and invisible characters
 * do not keep it from running a formula, nor do full-width signs.
 */
const FORMULA = /(?<=^|[;|\t\r\n])(?=[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])|^(?=[\t\r\n])/gu;

/** Text that a spreadsheet would convert to a number or a date: `04` is the code of a province, not 4. */
const NUMERIC = /^(\p{Nd}+(e[+-]?\p{Nd}+)?|\p{Nd}{1,4}([-/]\p{Nd}{1,4}){1,2})$/iu;

/** Excel's limit for a text within a formula. */
const LONGEST = 255;

export type Cell = string | number | boolean | null;

/** A table as a file that spreadsheets open. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = { fields: head.map(asText), data: rows.map((row) => row.map(shown)) };
  return BYTE_ORDER_MARK + unparse(table, { newline: '\r\n' });
}

/**
 * A cell that spreadsheets show as it is, without running or converting it. What might run gets an
 * apostrophe, which is visible. A code becomes `="04"`, the only form that Excel and Google Sheets read as
 * exactly 04: an apostrophe, a tab or an invisible character would become part of the value, and no lookup
 * would find it. Programs that do not run formulas, such as LibreOffice by default, show it as it is written;
 * it is text there, too.
 */
function asText(cell: string): string {
  if (NUMERIC.test(cell) && cell.length <= LONGEST) return `="${cell}"`;
  return cell.replace(FORMULA, "'");
}

const shown = (cell: Cell): Cell => (typeof cell === 'string' ? asText(cell) : cell);
