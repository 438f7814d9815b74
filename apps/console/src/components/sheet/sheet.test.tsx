import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useCallback, useState } from 'react';
import { renderPart } from '../../testing/render-part';
import type { CellEdit, CellValue, SheetColumn } from './cell';
import { Sheet } from './sheet';

const columns: readonly SheetColumn[] = [
  {
    key: 'qualifier',
    label: 'Mức',
    width: 110,
    kind: 'choice',
    choices: [
      { value: 'EXACTLY', label: 'đúng' },
      { value: 'MORE_THAN', label: 'trên' },
    ],
  },
  { key: 'value', label: 'Giá trị', width: 120, kind: 'number' },
  { key: 'unit', label: 'Đơn vị', width: 90, kind: 'shown', show: () => 'hộ' },
  { key: 'comment', label: 'Ghi chú', width: 240, kind: 'text' },
];
const rows = ['Hộ tham gia', 'Tổ tự quản', 'Cột mốc'].map((label, index) => ({ key: `r${index}`, label }));

/** A sheet with its values, as a page has it. */
function Filled({ onEdit }: { readonly onEdit: (edits: readonly CellEdit[]) => void }) {
  const [values, setValues] = useState<ReadonlyMap<string, CellValue>>(new Map([['r0.value', 92]]));
  const valueAt = useCallback(
    (row: string, column: string) => values.get(`${row}.${column}`) ?? null,
    [values],
  );
  const edit = useCallback(
    (edits: readonly CellEdit[]) => {
      onEdit(edits);
      setValues(
        (now) => new Map([...now, ...edits.map((one) => [`${one.row}.${one.column}`, one.now] as const)]),
      );
    },
    [onEdit],
  );
  return (
    <Sheet
      label="Biểu thử"
      heading="Chỉ tiêu"
      rows={rows}
      columns={columns}
      valueAt={valueAt}
      isReadOnly={(row, column) => row === 'r2' && column === 'comment'}
      marksAt={(row, column) =>
        row === 'r0' && column === 'value' ? [{ kind: 'warning', text: 'Giảm một nửa' }] : []
      }
      onEdit={edit}
    />
  );
}

const cell = (name: string | RegExp) => screen.findByRole('gridcell', { name });

async function open() {
  const onEdit = jest.fn();
  const user = renderPart(<Filled onEdit={onEdit} />);
  return { user, onEdit, first: await cell('Hộ tham gia, Giá trị: 92. Giảm một nửa') };
}

it('names its rows, columns and cells, and says what is wrong with the one that is chosen', async () => {
  const { user, first } = await open();
  expect(screen.getByRole('grid', { name: 'Biểu thử' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Tổ tự quản' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Giá trị' })).toBeVisible();
  expect(screen.queryByText('Giảm một nửa')).toBeNull();
  await user.click(first);
  expect(screen.getByText('Giảm một nửa')).toBeVisible();
});

it('is typed into from the keyboard: Enter goes down, Tab right, arrows anywhere', async () => {
  const { user, first } = await open();
  await user.click(first);
  await user.keyboard('7.950{Enter}12,5{ArrowUp}');
  expect(await cell('Hộ tham gia, Giá trị: 7.950. Giảm một nửa')).toHaveFocus();
  expect(await cell('Tổ tự quản, Giá trị: 12,5')).toBeVisible();
  await user.keyboard('{ArrowDown}{ArrowDown}3{Tab}{Tab}');
  expect(await cell('Cột mốc, Giá trị: 3')).toBeVisible();
  expect(await cell('Cột mốc, Ghi chú: trống')).toHaveFocus();
  await user.keyboard('không sửa được');
  expect(await cell('Cột mốc, Ghi chú: trống')).toHaveAttribute('aria-readonly', 'true');
  await user.keyboard('{ArrowUp}Đã rà soát{Enter}');
  expect(await cell('Tổ tự quản, Ghi chú: Đã rà soát')).toBeVisible();
});

it('goes on behind what is there with F2, and leaves it as it was with Escape', async () => {
  const { user, first, onEdit } = await open();
  await user.click(first);
  await user.keyboard('{F2}0{Escape}');
  expect(await cell('Hộ tham gia, Giá trị: 92. Giảm một nửa')).toHaveFocus();
  expect(onEdit).not.toHaveBeenCalled();
  await user.keyboard('{F2}0{Enter}');
  expect(await cell('Hộ tham gia, Giá trị: 920. Giảm một nửa')).toBeVisible();
  await user.keyboard('{ArrowUp}{Delete}');
  expect(await cell('Hộ tham gia, Giá trị: trống. Giảm một nửa')).toBeVisible();
});

it('marks what cannot be read, and keeps it', async () => {
  const { user, first } = await open();
  await user.click(first);
  await user.keyboard('{ArrowDown}chín mươi{Enter}{ArrowUp}');
  expect(await cell(/^Tổ tự quản, Giá trị: chín mươi\. Không đọc được số này/)).toBeVisible();
  expect(screen.getByText(/^Không đọc được số này/)).toBeVisible();
});

it('chooses a qualifier from its list', async () => {
  const { user } = await open();
  await user.click(await cell('Tổ tự quản, Mức: trống'));
  await user.keyboard('{F2}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tổ tự quản, Mức' }), 'trên');
  await user.keyboard('{Enter}');
  expect(await cell('Tổ tự quản, Mức: trên')).toBeVisible();
});

it('takes a block, fills down, and undoes both', async () => {
  const { user, first, onEdit } = await open();
  await user.click(first);
  await user.paste('1.000\tbỏ qua\tMột\nkhông rõ\t\tHai\n3\t\tBa\n4\t\tBốn\n');
  expect(await cell('Hộ tham gia, Giá trị: 1.000. Giảm một nửa')).toBeVisible();
  expect(await cell('Tổ tự quản, Ghi chú: Hai')).toBeVisible();
  expect(await cell('Cột mốc, Ghi chú: trống')).toBeVisible();
  const said =
    'Đã dán 5 ô. 1 ô không đọc được, có đánh dấu. Bỏ qua 4 ô chỉ đọc. 3 ô nằm ngoài bảng, không dán.';
  expect(screen.getByRole('status')).toHaveTextContent(said);
  await user.keyboard('{Control>}z{/Control}');
  expect(await cell('Hộ tham gia, Giá trị: 92. Giảm một nửa')).toBeVisible();
  expect(await cell('Tổ tự quản, Ghi chú: trống')).toBeVisible();
  await user.keyboard('{Control>}y{/Control}');
  expect(await cell('Tổ tự quản, Ghi chú: Hai')).toBeVisible();
  // The second time with Caps Lock.
  await user.keyboard('{Control>}zZ{/Control}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Không còn gì để hoàn tác.'));
  await user.click(await cell('Hộ tham gia, Giá trị: 92. Giảm một nửa'));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  expect(await cell('Tổ tự quản, Giá trị: 92')).toBeVisible();
  expect(await cell('Cột mốc, Giá trị: 92')).toBeVisible();
  expect(onEdit).toHaveBeenLastCalledWith([
    { row: 'r1', column: 'value', was: null, now: 92 },
    { row: 'r2', column: 'value', was: null, now: 92 },
  ]);
});

it('copies the cells that are chosen', async () => {
  const { user, first } = await open();
  await user.click(first);
  await user.keyboard('{ArrowLeft}{Shift>}{ArrowRight}{/Shift}');
  const setData = jest.fn();
  fireEvent.copy(await cell('Hộ tham gia, Mức: trống'), { clipboardData: { setData } });
  expect(setData).toHaveBeenCalledWith('text/plain', '\t92');
  await user.pointer([
    { target: await cell('Hộ tham gia, Giá trị: 92. Giảm một nửa'), keys: '[MouseLeft>]' },
    { target: await cell('Tổ tự quản, Giá trị: trống') },
    { keys: '[/MouseLeft]' },
  ]);
  expect(screen.getByRole('status')).toHaveTextContent('Đã chọn 2 dòng × 1 cột.');
});
