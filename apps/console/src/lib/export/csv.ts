import { unparse } from 'papaparse';

/** Without it Excel takes the file for one in the code page of the machine, and Vietnamese is lost. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet would run what follows: at the beginning, and behind what it may take for the end of a cell. Excel splits
 * at `;` where the comma divides decimals, as in Viet Nam, and then sees no quotes but those at the beginning of a line.
 * Blanks, quotes, marks that are not seen and wide characters hide nothing from it.
 */
const FORMULA = /(?<=^|[;|\t\r\n])(?=[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])|^(?=[\t\r\n])/gu;

/** Text that a spreadsheet would make a number or a day of: `04` is the code of a province, and not 4. */
const NUMERIC = /^(\p{Nd}+(e[+-]?\p{Nd}+)?|\p{Nd}{1,4}([-/]\p{Nd}{1,4}){1,2})$/iu;

/** Of a text within a formula, by Excel. */
const LONGEST = 255;

export type Cell = string | number | boolean | null;

/** A table as a file that spreadsheets open. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const table = { fields: head.map(asText), data: rows.map((row) => row.map(shown)) };
  return BYTE_ORDER_MARK + unparse(table, { newline: '\r\n' });
}

/**
 * A cell that is shown as it is and neither run nor changed. What might run gets an apostrophe, which people see. For a code
 * Excel and Google Sheets honour `="04"` alone: the value is 04 and nothing else, while an apostrophe, a tab or a mark that is not
 * seen would become part of it, and no lookup would find it. Readers that run no formulas, as LibreOffice unless it is told to,
 * show it as it is written; it is text there too.
 */
function asText(cell: string): string {
  if (NUMERIC.test(cell) && cell.length <= LONGEST) return `="${cell}"`;
  return cell.replace(FORMULA, "'");
}

const shown = (cell: Cell): Cell => (typeof cell === 'string' ? asText(cell) : cell);
