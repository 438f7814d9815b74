import { InvalidInput, type Text } from '@bien-cuong/domain';

/** The most rows of a list, and of one request. */
export const MOST_ROWS = 50_000;
export const MOST_SENT = 500;
const MOST_CELLS = 100;
const LONGEST_CELL = 10_000;

const TOO_MANY: Text = {
  vi: `Mỗi danh sách có nhiều nhất ${MOST_ROWS} dòng, mỗi lần gửi nhiều nhất ${MOST_SENT} dòng.`,
  en: `A list has at most ${MOST_ROWS} rows, of which at most ${MOST_SENT} are sent at once.`,
};
const BAD_CELLS: Text = {
  vi: `Mỗi dòng có đúng một ô cho mỗi cột, mỗi ô nhiều nhất ${LONGEST_CELL} ký tự.`,
  en: `A row has one cell for each column, of at most ${LONGEST_CELL} characters.`,
};
const TOO_WIDE: Text = {
  vi: `Một danh sách có từ 1 đến ${MOST_CELLS} cột.`,
  en: `A list has from 1 to ${MOST_CELLS} columns.`,
};

/** Rows of a list as they are sent. */
export interface Staged {
  id: string;
  type: string;
  title?: string | null;
  columns: readonly string[];
  /** How many rows the list has in all. */
  total: number;
  /** The place of the first of these rows. */
  from: number;
  rows: readonly (readonly string[])[];
}

/** @throws InvalidInput when a list has no such rows */
export function demandRows({ columns, total, from, rows }: Staged): void {
  if (columns.length === 0 || columns.length > MOST_CELLS) throw new InvalidInput(TOO_WIDE, 'columns');
  if (total < 1 || total > MOST_ROWS) throw new InvalidInput(TOO_MANY, 'total');
  if (rows.length > MOST_SENT || from < 1 || from + rows.length - 1 > total)
    throw new InvalidInput(TOO_MANY, 'rows');
  const bad = rows.findIndex(
    (row) => row.length !== columns.length || row.some((cell) => cell.length > LONGEST_CELL),
  );
  if (bad >= 0) throw new InvalidInput(BAD_CELLS, `rows.${bad}`);
}
