import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import {
  type BookColumn,
  bookColumns,
  type BookForm,
  type BookLine,
  type BookWords,
  columnAt,
  LONGEST_COMMENT,
} from './form-book';
import { IDENTITY_SHEET, identityRows } from './form-identity';

/** Lists for validation stand on a sheet of their own: written out in place, they split at commas. */
const CHOICES_SHEET = 'danh-muc';

/** Longer instructions would leave no room below what stays in sight. */
const SHORT = 300;

const widths: Readonly<Record<BookColumn, number>> = {
  code: 14,
  name: 52,
  unit: 12,
  last: 13,
  value: 15,
  qualifier: 15,
  comment: 40,
};

const line = { style: 'thin', color: { rgb: 'BFC7C1' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const top = { vertical: 'top', wrapText: true } as const;

const styles = {
  title: { font: { bold: true, size: 14 }, alignment: top },
  note: { alignment: top },
  head: { font: { bold: true }, fill: fill('DCE8DF'), border, alignment: top },
  given: { border, alignment: top, numFmt: '@' },
  last: { border, alignment: { ...top, horizontal: 'right' } },
  input: { border, alignment: top, fill: fill('FFFDF2'), protection: { locked: false } },
} satisfies Record<string, CellStyle>;

/** A text is a text, whatever sign it begins with: no spreadsheet runs or converts it. */
const texts = (style: CellStyle): CellStyle => ({ ...style, numFmt: '@' });

const numbers = ({ wholeNumbers }: BookLine) => (wholeNumbers ? '#,##0' : 'General');

/**
 * A form as an .xlsx file: what is given is locked, what is to be filled in is held to what the indicator may have, and
 * sheets that nobody sees say whose it is.
 */
export async function formBookOf(form: BookForm, words: BookWords): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { sheet, head } = mainSheet(form, words);
  const identity = identityRows({ ...form, language: words.language, head, cells: form.lines });
  return writeXlsx({
    sheets: [
      sheet,
      ...(isLong(form) ? [howSheet(form, words)] : []),
      { name: CHOICES_SHEET, veryHidden: true, rows: words.qualifiers.map(({ label }) => [label]) },
      { name: IDENTITY_SHEET, veryHidden: true, rows: identity },
    ],
  });
}

const isLong = ({ instructions }: BookForm): boolean =>
  instructions !== null && (instructions.length > SHORT || instructions.split('\n').length > 3);

function mainSheet(form: BookForm, words: BookWords) {
  const notes = [
    form.subtitle,
    words.how,
    ...(form.instructions ? [isLong(form) ? words.seeHow : form.instructions] : []),
  ];
  const head = notes.length + 1;
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = [[form.title], ...notes.map((note) => [note])];
  cells.set('0,0', { style: texts(styles.title) });
  notes.forEach((_, index) => cells.set(`${index + 1},0`, { style: texts(styles.note) }));
  rows.push(bookColumns.map((column) => words.head[column]));
  bookColumns.forEach((_, column) => cells.set(`${head},${column}`, { style: texts(styles.head) }));
  form.lines.forEach((each, index) => {
    rows.push(bookColumns.map((column) => shown(each, words)[column]));
    bookColumns.forEach((column, at) =>
      cells.set(`${head + 1 + index},${at}`, { style: styleOf(column, each) }),
    );
  });
  const sheet: WriteSheet = {
    name: words.sheet,
    columns: bookColumns.map((column) => ({ width: widths[column] })),
    ...{ rows, cells },
    merges: Array.from({ length: head }, (_, row) => ({
      ...{ startRow: row, endRow: row, startCol: 0, endCol: bookColumns.length - 1 },
    })),
    rowDefs: new Map(notes.map((note, index) => [index + 1, { height: heightOf(note) }])),
    freezePane: { rows: head + 1 },
    dataValidations: validations(form, words, head),
    // Rows may be made higher and columns wider; nothing else may.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    },
  };
  return { sheet, head };
}

/** Merged cells do not grow with their text. */
const heightOf = (note: string): number =>
  16 * note.split('\n').reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / 140)), 0);

const shown = (each: BookLine, { qualifiers }: BookWords): Readonly<Record<BookColumn, CellValue>> => ({
  code: each.code,
  name: each.required ? `${each.name} *` : each.name,
  unit: each.unit,
  last: each.previous,
  value: each.value,
  qualifier:
    each.qualifier === 'EXACTLY'
      ? null
      : (qualifiers.find(({ value }) => value === each.qualifier)?.label ?? null),
  comment: each.comment,
});

function styleOf(column: BookColumn, each: BookLine): CellStyle {
  if (column === 'value') return { ...styles.input, numFmt: numbers(each) };
  if (column === 'last') return { ...styles.last, numFmt: numbers(each) };
  return column === 'qualifier' || column === 'comment' ? texts(styles.input) : styles.given;
}

const letter = (column: BookColumn): string => String.fromCodePoint(65 + columnAt(column));

function validations(form: BookForm, words: BookWords, head: number): DataValidation[] {
  const first = head + 2;
  const last = head + 1 + form.lines.length;
  const over = (column: BookColumn) => `${letter(column)}${first}:${letter(column)}${last}`;
  const stops = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' } as const;
  const choices = `'${CHOICES_SHEET}'!$A$1:$A$${words.qualifiers.length}`;
  return [
    ...form.lines.map((each, index) => ({
      ...stops,
      ...withinBounds(each),
      errorMessage: words.outside(each),
      range: `${letter('value')}${first + index}`,
    })),
    { ...stops, type: 'list', formula1: choices, errorMessage: words.notChosen, range: over('qualifier') },
    {
      ...{ ...stops, type: 'textLength', operator: 'lessThanOrEqual', formula1: String(LONGEST_COMMENT) },
      ...{ errorMessage: words.tooLong, range: over('comment') },
    },
  ];
}

function withinBounds({ least, most, wholeNumbers }: BookLine) {
  const type = wholeNumbers ? ('whole' as const) : ('decimal' as const);
  const formula1 = String(least ?? 0);
  return most === null
    ? { type, operator: 'greaterThanOrEqual' as const, formula1 }
    : { type, operator: 'between' as const, formula1, formula2: String(most) };
}

/** The instructions on a sheet of their own, a row for each paragraph. */
function howSheet({ title, instructions }: BookForm, words: BookWords): WriteSheet {
  const rows = [title, ...(instructions ?? '').split('\n')].map((text) => [text]);
  return {
    name: words.howSheet,
    columns: [{ width: 110 }],
    rows,
    cells: new Map(
      rows.map((_, row) => [`${row},0`, { style: texts(row === 0 ? styles.title : styles.note) }] as const),
    ),
    protection: { sheet: true },
  };
}
