import { screen, waitFor, within } from '@testing-library/react';
import { type Sheet, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { ask, provinceId } from '../../../testing/ask';
import { catchFiles } from '../../../testing/catch-files';
import { renderConsole } from '../../../testing/render-console';

let year = 1820;

interface Opened {
  readonly form: string;
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

/** A round that asks Nghệ An for three indicators. */
async function opened(): Promise<Opened> {
  const { indicators: all } = await ask<{ indicators: { id: string; name: string }[] }>(
    '{ indicators { id name } }',
  );
  const asked = all.slice(0, 3);
  year += 1;
  const input = {
    title: `Đợt tệp thử ${year}`,
    period: String(year),
    deadline: '2031-01-31',
    twoPersons: false,
    questions: asked.map(({ id }) => ({ indicatorId: id, required: true })),
    provinces: [{ provinceId: await provinceId('40', '2026-01-01') }],
  };
  const { made } = await ask<{ made: { id: string } }>(
    'mutation ($input: CreateCollectionRoundInput!) { made: createCollectionRound(input: $input) { id } }',
    { input },
  );
  const { round } = await ask<{ round: { forms: { nodes: [{ id: string }] } } }>(
    `mutation { round: openCollectionRound(id: "${made.id}", version: 1) { forms { nodes { id } } } }`,
  );
  return {
    form: round.forms.nodes[0].id,
    names: asked.map(({ name }) => name),
    ids: asked.map(({ id }) => id),
  };
}

const valuesOf = async (form: string) => {
  const { roundForm } = await ask<{
    roundForm: { cells: { value: number | null; qualifier: string; comment: string | null }[] };
  }>(`{ roundForm(id: "${form}") { cells { value qualifier comment } } }`);
  return roundForm.cells;
};

type User = ReturnType<typeof renderConsole>['user'];

const button = (name: string) => screen.findByRole('button', { name });

/** Downloads the form on its page. */
async function downloaded(form: string) {
  const files = catchFiles();
  const { user, unmount } = renderConsole(`/forms/${form}`);
  await user.click(await button('Tải biểu Excel'));
  await waitFor(() => expect(files).toHaveLength(1));
  unmount();
  return { name: files[0]?.name ?? '', bytes: new Uint8Array((await files[0]?.bytes) ?? []) };
}

const FIRST = 4;
const columns = { value: 4, qualifier: 5, comment: 6 };
type Typed = Partial<Record<keyof typeof columns, string | number>>;

/** A file as browsers have it: those of jsdom do not give their bytes. */
const fileOf = (bytes: Uint8Array, name: string): File =>
  Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });

/** The file after somebody has filled in rows of it, as a spreadsheet saves it. */
async function filled(bytes: Uint8Array, name: string, rows: readonly (Typed | undefined)[]): Promise<File> {
  const { sheets } = await readXlsx(bytes);
  const again = ({ name: called, rows: cells, veryHidden }: Sheet): WriteSheet => ({
    ...{ name: called, rows: cells },
    ...(veryHidden && { veryHidden }),
  });
  rows.forEach((typed, index) => {
    for (const [column, value] of Object.entries(typed ?? {})) {
      const row = sheets[0]?.rows[FIRST + index];
      if (row) row[columns[column as keyof typeof columns]] = value;
    }
  });
  return fileOf(await writeXlsx({ sheets: sheets.map(again) }), name);
}

/** Chooses files on the page that takes them. */
async function choose(user: User, ...files: File[]): Promise<void> {
  await screen.findByText('Chọn một hoặc nhiều tệp, hay thả tệp vào đây');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place for files.');
  await user.upload(input, files);
}

const row = async (name: string) => {
  const table = within(await screen.findByRole('region', { name: 'Kết quả từng ô' }));
  return within(await table.findByRole('row', { name: new RegExp(`^${name}`) }));
};

const said = async (text: RegExp | string) => expect(await screen.findByText(text)).toBeVisible();

it('is downloaded, filled in, judged cell by cell, and recorded as a whole', async () => {
  const { form, names } = await opened();
  const [first = '', second = ''] = names;
  const file = await downloaded(form);
  expect(file.name).toBe(`bieu-tinh-nghe-an-${year}.xlsx`);
  const { user, addressNow } = renderConsole(`/forms/${form}`);
  await user.click(await button('Nạp tệp Excel'));
  expect(addressNow()).toContain(`/forms/${form}/files`);
  await choose(
    user,
    await filled(file.bytes, 'biểu.xlsx', [{ value: '1.084', qualifier: 'Hơn' }, { value: 1.5 }]),
  );
  await said('Có 1 ô chưa ghi được nên chưa ghi gì cả.');
  expect((await row(first)).getByText('trên 1.084')).toBeVisible();
  expect((await row(first)).getByText('Sẽ ghi')).toBeVisible();
  expect((await row(second)).getByText('Từ chối')).toBeVisible();
  expect((await row(second)).getByText(/chỉ đếm số nguyên/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Ghi/ })).toBeNull();
  await user.click(await button('Bỏ tệp biểu'));
  await choose(
    user,
    await filled(file.bytes, 'biểu.xlsx', [
      { value: '1.084', qualifier: 'Hơn' },
      { value: 15, comment: '=SUM(A1)' },
    ]),
  );
  await said('Mọi ô đều hợp lệ; 2 ô sẽ được ghi. Chưa có gì thay đổi.');
  await said(`Chỉ tiêu bắt buộc còn thiếu sau khi ghi: ${names[2]}.`);
  expect((await valuesOf(form)).map(({ value }) => value)).toEqual([null, null, null]);
  await user.click(await button('Ghi 2 ô'));
  await said('Đã ghi 2 ô vào biểu.');
  expect(await valuesOf(form)).toEqual([
    { value: 1084, qualifier: 'MORE_THAN', comment: null },
    { value: 15, qualifier: 'EXACTLY', comment: '=SUM(A1)' },
    { value: null, qualifier: 'EXACTLY', comment: null },
  ]);
  await user.click(screen.getByRole('link', { name: 'Về biểu' }));
  expect(
    await screen.findByRole('gridcell', { name: new RegExp(`^${first}, Giá trị: 1\\.084`) }),
  ).toBeVisible();
});

it('adds up what three communes say, shows which gave what, and takes no file twice', async () => {
  const { form, names } = await opened();
  const [first = '', second = '', third = ''] = names;
  const { bytes } = await downloaded(form);
  const { user } = renderConsole(`/forms/${form}/files`);
  const a = await filled(bytes, 'xa-a.xlsx', [{ value: 10 }, { value: 3, qualifier: 'Gần' }, { value: 1 }]);
  const b = await filled(bytes, 'xa-b.xlsx', [
    { value: '1.200', qualifier: 'Hơn', comment: 'Thôn mới' },
    { value: 4, qualifier: 'Hơn' },
  ]);
  const c = await filled(bytes, 'xa-c.xlsx', [{ value: 5 }]);
  await choose(user, a, b, c, fileOf(new Uint8Array(await a.arrayBuffer()), 'xa-a nop lai.xlsx'));
  await said('Tệp “xa-a nop lai.xlsx” đã được chọn rồi nên không tính lần nữa.');
  await said('Mọi ô đều hợp lệ; 2 ô sẽ được ghi. Chưa có gì thay đổi.');
  const sum = await row(first);
  expect(sum.getByText('trên 1.215 (xa-b: Thôn mới)')).toBeVisible();
  expect(sum.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'xa-a: 10 (dòng 5)',
    'xa-b: trên 1.200 (Thôn mới) (dòng 5)',
    'xa-c: 5 (dòng 5)',
  ]);
  expect((await row(second)).getByText('Không cộng được')).toBeVisible();
  expect((await row(third)).getByText('không điền: xa-b, xa-c')).toBeVisible();
  await user.click(await button('Ghi 2 ô'));
  await said('Đã ghi 2 ô vào biểu.');
  expect((await valuesOf(form)).map(({ value }) => value)).toEqual([1215, null, 1]);
});

it('asks about what somebody else has recorded since, and tells plainly of what is none of its files', async () => {
  const { form, names, ids } = await opened();
  const [first = ''] = names;
  const { bytes } = await downloaded(form);
  const other = await downloaded((await opened()).form);
  const saves =
    'mutation ($id: UUID!, $cells: [FormCellInput!]!) { saveFormCells(id: $id, cells: $cells) { version } }';
  await ask(saves, { id: form, cells: [{ indicatorId: ids[0], version: 1, value: 9 }] });
  const { user } = renderConsole(`/forms/${form}/files`);
  await choose(
    user,
    await filled(bytes, 'biểu.xlsx', [{ value: 12 }]),
    fileOf(other.bytes, 'khác.xlsx'),
    fileOf(new TextEncoder().encode('Mã,Giá trị'), 'danh sách.xlsx'),
  );
  await said(new RegExp(`^khác.xlsx: Tệp này là biểu của đợt khác: .*Đợt tệp thử ${year}\\.`));
  await said(/^danh sách.xlsx: Không phải biểu Excel/);
  await said('Có 1 ô chưa ghi được nên chưa ghi gì cả.');
  const cell = await row(first);
  expect(cell.getByText('9')).toBeVisible();
  expect(cell.getByText('Đã thay đổi')).toBeVisible();
  await user.click(cell.getByRole('button', { name: `${first}: Lấy số trong tệp` }));
  await user.click(await button('Ghi 1 ô'));
  await said('Đã ghi 1 ô vào biểu.');
  expect((await valuesOf(form))[0]?.value).toBe(12);
});
