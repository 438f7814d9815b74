import type { Qualifier } from '@bien-cuong/api';
import { writeXlsx } from 'hucre/xlsx';
import { identityRows } from './form-identity';
import { alikeAmong, readChosen } from './read-chosen';

const own = {
  form: '11111111-0000-4000-8000-00000000000f',
  round: '11111111-0000-4000-8000-00000000000a',
  province: '11111111-0000-4000-8000-00000000000b',
};

/** A file with one number; the note beside it makes other bytes of the same content. */
async function file(name: string, value: number | null, note = ''): Promise<File> {
  const base = { code: 'TEAMS', indicatorId: own.form, version: 1, value: null, comment: null };
  const identity = identityRows({
    ...{ ...own, title: 'Biểu', version: 1, language: 'vi', head: 1 },
    cells: [{ ...base, qualifier: 'EXACTLY' as Qualifier }],
  });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Biểu',
        rows: [
          [note],
          ['Mã', 'Chỉ tiêu', 'Đơn vị', 'Trước', 'Giá trị', 'Mức', 'Ghi chú'],
          ['TEAMS', 'Tổ', 'tổ', null, value],
        ],
      },
      { name: 'bien-cuong', veryHidden: true, rows: identity },
    ],
  });
  // Files of jsdom do not give their bytes.
  return Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });
}

const how = { own, qualifiers: [] };

it('takes the same bytes once, whatever they are called and whenever they are chosen', async () => {
  const first = await file('a.xlsx', 5);
  const { taken } = await readChosen([first], [], how);
  const again = Object.assign(new File([], 'b.xlsx'), { arrayBuffer: () => first.arrayBuffer() });
  expect(await readChosen([again], taken, how)).toEqual({ taken, left: [{ name: 'b.xlsx', why: 'twice' }] });
});

it('tells files of the same name apart, and those that say the same', async () => {
  const files = [
    await file('biểu.xlsx', 5),
    await file('biểu.xlsx', 6),
    await file('biểu.XLSX', 5, 'Xã khác'),
  ];
  const { taken, left } = await readChosen(files, [], how);
  expect(left).toEqual([]);
  expect(taken.map(({ name }) => name)).toEqual(['biểu', 'biểu (2)', 'biểu (3)']);
  expect(alikeAmong(taken)).toEqual([{ name: 'biểu (3)', other: 'biểu' }]);
});

it('says nothing of files in which nothing was filled in', async () => {
  const { taken } = await readChosen([await file('a.xlsx', null), await file('b.xlsx', null, 'b')], [], how);
  expect(alikeAmong(taken)).toEqual([]);
});

it('takes the others where one cannot be read', async () => {
  const bad = Object.assign(new File([], 'c.xlsx'), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode('Mã').buffer),
  });
  const { taken, left } = await readChosen([bad, await file('a.xlsx', 5)], [], how);
  expect(taken.map(({ name }) => name)).toEqual(['a']);
  expect(left).toMatchObject([{ name: 'c.xlsx', why: { error: { fault: 'neitherKind' } } }]);
});
