import { parse } from 'papaparse';
import { type Cell, csvOf } from './csv';

/** The cells that a program which splits at this delimiter reads from a row. */
function readBy(delimiter: string, ...cells: Cell[]): string[] {
  const text = csvOf(
    cells.map((_, index) => `column ${index}`),
    [cells],
  );
  const { data } = parse<string[]>(text.slice(text.indexOf('\r\n') + 2), { delimiter });
  return data.flat();
}

/**
 * Splits like Excel where it uses that separator: quotes count only at the beginning of a cell, and what
 * follows the closing quote is appended.
 */
function splitBy(separator: RegExp, ...cells: Cell[]): string[] {
  const text = csvOf(['a'], [cells]);
  const parts = text.slice(text.indexOf('\r\n') + 2).split(separator);
  return parts.map((part) => part.replace(/^[\s"]*/, ''));
}

it('is read as Vietnamese by Excel: marked as UTF-8, lines and quotes as it writes them', () => {
  const text = csvOf(
    ['Tỉnh', 'Ghi chú'],
    [
      ['Cao Bằng', 'nói "có", rồi\nthôi'],
      ['Đắk Lắk', null],
    ],
  );
  expect(text).toBe('\uFEFFTỉnh,Ghi chú\r\nCao Bằng,"nói ""có"", rồi\nthôi"\r\nĐắk Lắk,');
  expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it.each(['=1+1', '+84', '-2+3', '-5', '@SUM(A1)', '\tx', '\r=1', ' =1', '＝1', '﹢1', '\u200b=1', '"=1"'])(
  'lets no spreadsheet run %j',
  (cell) => {
    const [read = ''] = readBy(',', cell);
    expect(read.startsWith("'")).toBe(true);
    expect(read.replaceAll("'", '')).toBe(cell);
  },
);

it.each([
  "x;=cmd|' /C calc'!A0",
  'x; =1+1',
  'x;"=1+1"',
  'x;;\t@SUM(A1)',
  'x\t=1+1',
  'x\n+84',
  'x\r\n－1',
  '{"reason":";=1+1"}',
  'x|-2+3',
])('lets none run the rest of %j that splits elsewhere', (cell) => {
  const formula = /^[=+\-@＝＋－＠]/;
  for (const separator of [/;/, /\t/, /\||[\r\n]+/, /[;\t|\r\n]/]) {
    const cells = splitBy(separator, 'awards:17', cell, -5);
    expect(cells.filter((each) => formula.test(each))).toEqual([]);
  }
  expect(readBy(',', cell)[0]?.replaceAll("'", '')).toBe(cell.replaceAll("'", ''));
});

it.each(['04', '4', '0123456789012345678', '12e5', '1E+3', '2018-08-31', '3/4', '０４'])(
  'keeps the code %s text, as it is',
  (code) => {
    expect(readBy(',', code, 'Cao Bằng')).toEqual([`="${code}"`, 'Cao Bằng']);
  },
);

it.each([
  '127.0.0.1',
  '333 km',
  '84,5 km; 90 km',
  'Bà Rịa - Vũng Tàu',
  'a=b',
  '30/6/2025 14:05',
  'provinces:17',
])('leaves %s as it is', (text) => {
  expect(readBy(',', text)).toEqual([text]);
});

it('makes no formula that is too long for a spreadsheet', () => {
  expect(readBy(',', '1'.repeat(256))).toEqual(['1'.repeat(256)]);
});

it('keeps numbers as numbers, including negative ones', () => {
  expect(csvOf(['a', 'b'], [[-5, 7950]])).toBe('\uFEFFa,b\r\n-5,7950');
});
