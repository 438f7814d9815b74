import { zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { numberText } from '../number-text';
import { parseSheet } from './parse-sheet';
import { xlsxOf } from './write-xlsx';

const text = (csv: string) => new TextEncoder().encode(csv);
const sheet = (rows: (string | number | boolean | Date | null)[][]) =>
  writeXlsx({ sheets: [{ name: 'Thử', rows }] });

/** An archive that says of its part that it unpacks to 512 MiB. */
function bomb(): Uint8Array {
  const archive = Buffer.from(zipSync({ 'xl/workbook.xml': text('a') }));
  archive.writeUInt32LE(512 * 1024 * 1024, archive.indexOf('PK\x01\x02', 'latin1') + 24);
  return archive;
}

it('reads the cells of a workbook as the API takes them', async () => {
  const file = await sheet([
    ['Tên', 'Số', 'Ngày', 'Có'],
    ['  Đồn Thử 0001 ', 12.5, new Date(Date.UTC(2024, 2, 3)), true],
    [null, null, null, null],
    ['04', 1234567, '2009/2019', null],
  ]);
  expect(await parseSheet(file)).toEqual([
    ['Tên', 'Số', 'Ngày', 'Có'],
    ['Đồn Thử 0001', '12.5', '2024-03-03', 'true'],
    ['04', '1234567', '2009/2019', ''],
  ]);
});

it('reads a number with three decimals as what it is, in Vietnamese too', async () => {
  const [, [text = ''] = []] = await parseSheet(await sheet([['Số'], [1.234]]));
  expect(numberText(text, 'vi')).toBe('1.2340');
  expect(numberText('1.234', 'vi')).toBe('1234');
});

it('reads what Excel saves as CSV, and the codes that our own export keeps', async () => {
  const rows = [
    ['Mã', 'Tên'],
    ['04', 'Cao Bằng, Thử'],
  ];
  expect(await parseSheet(text('\uFEFFMã;Tên\r\n="04";"Cao Bằng, Thử"\r\n;\r\n'))).toEqual(rows);
  expect(await parseSheet(text('Mã,Tên\n04,"Cao Bằng, Thử"\n'))).toEqual(rows);
});

it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string?]>([
  ['a picture that is called .xlsx', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'neitherKind'],
  ['an archive that is no workbook', () => zipSync({ 'a.txt': text('a') }), 'neitherKind'],
  ['a page', () => new Uint8Array([0xff, 0xfe, 0x3c, 0]), 'neitherKind'],
  ['an old workbook', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldExcel'],
  ['half a workbook', async () => (await sheet([['a'], ['b']])).slice(0, 400), 'damaged'],
  ['a bomb', () => bomb(), 'bomb'],
  ['a file that is too large', () => new Uint8Array(20 * 1024 * 1024 + 1), 'tooLarge'],
  ['headings alone', () => text('Mã,Tên\n'), 'empty'],
  ['a formula of CSV', () => text('Mã,Tên\n1,=1+1\n'), 'formula', 'B2'],
  [
    'a formula',
    () =>
      writeXlsx({
        sheets: [
          { name: 'Thử', rows: [['a'], [1]], cells: new Map([['1,0', { formula: 'SUM(A1)', value: 1 }]]) },
        ],
      }),
    'formula',
    'A2',
  ],
])('refuses %s', async (_name, file, fault, place = '') => {
  await expect(parseSheet(await file())).rejects.toMatchObject({ fault, place });
});

it('writes texts that no spreadsheet runs or converts, numbers as numbers, and headings that stay in sight', async () => {
  const rows = [
    ['=1+1', '04', -5],
    ['+84', '2018-08-31', 7950],
  ];
  const file = await xlsxOf(
    'Số liệu: [2024]',
    [{ head: 'A' }, { head: 'B', choices: ['x', 'y'] }, { head: 'C' }],
    rows,
  );
  const { sheets } = await readXlsx(file, { readStyles: true });
  const [made] = sheets;
  expect(made?.name).toBe('Số liệu   2024');
  expect(made?.rows).toEqual([['A', 'B', 'C'], ...rows]);
  expect(made?.cells?.get('1,0')).toMatchObject({ type: 'string', style: { numFmt: '@' } });
  expect(made?.cells?.get('1,0')?.formula).toBeUndefined();
  expect(made?.freezePane).toMatchObject({ rows: 1 });
  expect(made?.dataValidations).toMatchObject([{ type: 'list', range: 'B2:B50001' }]);
});
