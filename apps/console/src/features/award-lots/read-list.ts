import { foldText } from '@bien-cuong/domain';
import Papa from 'papaparse';

/** A row of a list as it was pasted: who, and the golden-book number if there is one. */
export interface ListRow {
  readonly name: string;
  readonly number: string;
}

const heads = new Set(
  [
    'Họ và tên',
    'Họ tên',
    'Tên',
    'Đơn vị',
    'Tập thể',
    'Cá nhân',
    'Hộ gia đình',
    'Name',
    'Full name',
    'Unit',
  ].map(foldText),
);

const isOrdinal = (cell: string): boolean => /^\d+[.)]?$/.test(cell);

/** Reads a list from a spreadsheet or a file: names, then golden-book numbers; a head and ordinals may be there. */
export function readList(text: string): ListRow[] {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' });
  const lines = data.map((cells) => cells.map((cell) => cell.trim()));
  const [first = []] = lines;
  const named = first.findIndex((cell) => heads.has(foldText(cell)));
  const rows = named >= 0 ? lines.slice(1) : lines;
  const numbered = rows.length > 0 && rows.every(([cell = '', ...others]) => isOrdinal(cell) && others[0]);
  const at = named >= 0 ? named : numbered ? 1 : 0;
  return rows
    .map((cells) => ({ name: cells[at] ?? '', number: cells[at + 1] ?? '' }))
    .filter(({ name }) => name !== '');
}
