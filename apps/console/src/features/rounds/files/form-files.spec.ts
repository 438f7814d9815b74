import type { Qualifier } from '@bien-cuong/api';
import { type Sheet, type WriteSheet, readXlsx, writeXlsx } from 'hucre/xlsx';
import { parseBook } from '../../../lib/sheets/parse-book';
import type { BookForm, BookLine, BookWords } from './form-book';
import { readFormFile } from './read-form';
import { formBookOf } from './write-form';

const own = {
  form: '11111111-0000-4000-8000-00000000000f',
  round: '11111111-0000-4000-8000-00000000000a',
  province: '11111111-0000-4000-8000-00000000000b',
};

const line = (code: string, more: Partial<BookLine> = {}): BookLine => ({
  ...{ code, indicatorId: `11111111-0000-4000-8000-0000000000${code.length}0`, name: `Chỉ tiêu ${code}` },
  ...{ unit: 'tổ', required: true, previous: null, least: null, most: null, wholeNumbers: true },
  ...{ version: 1, value: null, qualifier: 'EXACTLY' as Qualifier, comment: null },
  ...more,
});

const form: BookForm = {
  ...own,
  version: 4,
  title: '=Biểu thử',
  subtitle: 'Giai đoạn 2031',
  instructions: 'Đếm cả năm.',
  lines: [
    line('TEAMS', { previous: 84 }),
    line('SHARES', {
      ...{ least: 5, most: 100, wholeNumbers: false, required: false, version: 3 },
      ...{ value: 12.5, qualifier: 'MORE_THAN', comment: '=1+1' },
    }),
    line('FAMILIES', { name: '@người' }),
  ],
};

const qualifiers = [
  { value: 'EXACTLY', label: 'Đúng' },
  { value: 'MORE_THAN', label: 'Hơn, trên' },
  { value: 'ABOUT', label: 'Khoảng' },
];

const words: BookWords = {
  ...{ language: 'vi', sheet: 'Biểu', howSheet: 'Hướng dẫn', how: 'Điền ô vàng.', seeHow: 'Xem trang sau.' },
  head: {
    ...{ code: 'Mã', name: 'Chỉ tiêu', unit: 'Đơn vị', last: 'Kỳ trước', value: 'Giá trị' },
    ...{ qualifier: 'Mức chính xác', comment: 'Ghi chú' },
  },
  qualifiers,
  outside: ({ least, most }) => `từ ${least ?? 0} đến ${most ?? '…'}`,
  ...{ notChosen: 'Hãy chọn.', tooLong: 'Dài quá.' },
};

const opened = async (made: BookForm = form) => readXlsx(await formBookOf(made, words), { readStyles: true });

/** A sheet as it is written again. */
const again = ({ name, rows, veryHidden }: Sheet, cells?: WriteSheet['cells']): WriteSheet => ({
  ...{ name, rows },
  ...(veryHidden && { veryHidden }),
  ...(cells && { cells }),
});

/** The file after somebody has typed into its cells, as a spreadsheet saves it. */
async function typed(
  cells: Record<string, string | number | null>,
  made: BookForm = form,
): Promise<Uint8Array> {
  const { sheets } = await opened(made);
  const [main] = sheets;
  for (const [place, value] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (main?.rows[row]) main.rows[row][column] = value;
  }
  return writeXlsx({ sheets: sheets.map((sheet) => again(sheet)) });
}

const read = async (bytes: Uint8Array, of = own) => readFormFile(await parseBook(bytes), of, qualifiers);

const HEAD = 4;

it('is a form with what is given, what was recorded, and headings that stay in sight', async () => {
  const [main, ...others] = (await opened()).sheets;
  expect(main?.rows).toEqual([
    ['=Biểu thử', ...Array<null>(6).fill(null)],
    ['Giai đoạn 2031', ...Array<null>(6).fill(null)],
    ['Điền ô vàng.', ...Array<null>(6).fill(null)],
    ['Đếm cả năm.', ...Array<null>(6).fill(null)],
    ['Mã', 'Chỉ tiêu', 'Đơn vị', 'Kỳ trước', 'Giá trị', 'Mức chính xác', 'Ghi chú'],
    ['TEAMS', 'Chỉ tiêu TEAMS *', 'tổ', 84, null, null, null],
    ['SHARES', 'Chỉ tiêu SHARES', 'tổ', null, 12.5, 'Hơn, trên', '=1+1'],
    ['FAMILIES', '@người *', 'tổ', null, null, null, null],
  ]);
  expect(main?.freezePane).toMatchObject({ rows: HEAD + 1 });
  expect(others.map(({ name, veryHidden }) => [name, veryHidden])).toEqual([
    ['danh-muc', true],
    ['bien-cuong', true],
  ]);
});

it('is locked but for the cells that are to be filled in, and runs no text', async () => {
  const [main] = (await opened()).sheets;
  expect(main?.protection).toMatchObject({ sheet: true });
  const unlocked = [...(main?.cells ?? [])].flatMap(([place, { style }]) =>
    style?.protection?.locked === false ? [place] : [],
  );
  expect(unlocked.toSorted()).toEqual(
    [5, 6, 7].flatMap((row) => [4, 5, 6].map((column) => `${row},${column}`)),
  );
  for (const place of ['0,0', '6,6', '7,1']) {
    const cell = main?.cells?.get(place);
    expect(cell).toMatchObject({ type: 'string', style: { numFmt: '@' } });
    expect(cell?.formula).toBeUndefined();
  }
});

it('takes whole numbers, the range of the indicator and the qualifiers alone', async () => {
  const [main, choices] = (await opened()).sheets;
  expect(choices?.rows).toEqual([['Đúng'], ['Hơn, trên'], ['Khoảng']]);
  expect(main?.dataValidations).toMatchObject([
    { range: 'E6', type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', errorStyle: 'stop' },
    {
      ...{ range: 'E7', type: 'decimal', formula1: '5', formula2: '100', errorMessage: 'từ 5 đến 100' },
    },
    { range: 'E8', type: 'whole' },
    { range: 'F6:F8', type: 'list', formula1: `'danh-muc'!$A$1:$A$3` },
    { range: 'G6:G8', type: 'textLength', formula1: '1000' },
  ]);
});

it('gives long instructions a sheet of their own', async () => {
  const instructions = 'Một đoạn.\n'.repeat(20);
  const [main, how] = (await opened({ ...form, instructions })).sheets;
  expect(main?.rows[3]?.[0]).toBe('Xem trang sau.');
  expect(how).toMatchObject({ name: 'Hướng dẫn', protection: { sheet: true } });
  expect(how?.rows.slice(0, 2)).toEqual([['=Biểu thử'], ['Một đoạn.']]);
});

it('comes back with whose it is, and with nothing where nothing was typed', async () => {
  const { identity, cells } = await read(await formBookOf(form, words));
  expect(identity).toEqual({
    ...{ ...own, title: '=Biểu thử', version: 4, language: 'vi', head: HEAD },
    cells: form.lines.map(({ code, indicatorId, version, value, qualifier, comment }) => ({
      ...{ code, indicatorId, version, value, qualifier, comment },
    })),
  });
  expect(cells).toEqual([]);
});

it('comes back with what was typed, read as the sheet of the page reads it', async () => {
  const file = await typed({
    '5,4': '1.234',
    '5,5': 'khoang',
    '6,4': null,
    '7,4': 1.5,
    '7,5': 'chừng',
    '7,6': ' Hai xã ',
  });
  expect((await read(file)).cells).toMatchObject([
    { code: 'TEAMS', row: 6, value: 1234, qualifier: 'ABOUT', comment: null, base: { version: 1 } },
    { code: 'SHARES', row: 7, value: null, qualifier: 'MORE_THAN', comment: '=1+1', base: { version: 3 } },
    { code: 'FAMILIES', row: 8, value: 1.5, qualifier: 'chừng', comment: 'Hai xã' },
  ]);
  expect((await read(await typed({ '5,4': '1.234,5' }))).cells[0]?.value).toBe(1234.5);
  expect((await read(await typed({ '5,4': 'tám tư' }))).cells[0]?.value).toBe('tám tư');
});

it('tells of a row that is none of the form', async () => {
  const file = await typed({ '7,0': 'OTHER', '7,4': 5 });
  expect((await read(file)).cells).toMatchObject([{ code: 'OTHER', value: 5, base: undefined }]);
});

const another = '11111111-0000-4000-8000-0000000000ff';

it.each<[string, () => Promise<unknown>, object]>([
  [
    'of another round',
    async () => read(await formBookOf(form, words), { ...own, round: another }),
    { wrong: 'otherRound', title: '=Biểu thử' },
  ],
  [
    'of another province',
    async () => read(await formBookOf(form, words), { ...own, province: another, form: another }),
    { wrong: 'otherProvince' },
  ],
  [
    'that is none of ours',
    async () => read(await writeXlsx({ sheets: [{ name: 'Thử', rows: [['Mã'], ['TEAMS']] }] })),
    { wrong: 'notOurs' },
  ],
  [
    'of a later version',
    async () =>
      read(await writeXlsx({ sheets: [{ name: 'bien-cuong', rows: [['bien-cuong/round-form', 2]] }] })),
    { wrong: 'newer' },
  ],
  [
    'with a heading taken away',
    async () => read(await typed({ [`${HEAD},4`]: null })),
    { wrong: 'headings' },
  ],
  [
    'that is a list of texts',
    async () => read(new TextEncoder().encode('Mã,Giá trị')),
    { fault: 'neitherKind' },
  ],
])('refuses a file %s', async (_, reading, why) => {
  await expect(reading()).rejects.toMatchObject(why);
});

it('refuses a formula where a number belongs, and no other', async () => {
  const { sheets } = await opened();
  const sum = { formula: '1+1', value: 2 };
  const inForm = sheets.map((sheet, index) =>
    again(sheet, index === 0 ? new Map([['5,4', sum]]) : undefined),
  );
  await expect(writeXlsx({ sheets: inForm }).then((file) => read(file))).rejects.toMatchObject({
    ...{ fault: 'formula', place: 'E6' },
  });
  const beside = { name: 'Tính', rows: [[2]], cells: new Map([['0,0', sum]]) };
  const file = await writeXlsx({ sheets: [...sheets.map((sheet) => again(sheet)), beside] });
  expect((await read(file)).cells).toEqual([]);
});
