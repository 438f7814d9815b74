import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import type { CellValue } from '../../components/sheet/cell';
import type { Save } from '../../lib/autosave/autosave';
import { findDraft, forgetDraftsOf } from '../../lib/drafts/drafts';
import { renderPart } from '../../testing/render-part';
import { FormSheet } from './form-sheet';

const lines = [
  { key: 'teams', name: 'Tổ tự quản', nameEn: 'Teams', unit: 'tổ', unitEn: 'teams', required: true },
  { key: 'members', name: 'Thành viên', nameEn: 'Members', unit: 'người', unitEn: 'people', required: false },
];
const form = 'Thu/form';
const last = new Map([['teams', { value: 84, qualifier: 'MORE_THAN' as const }]]);

/** A place of record that others write to, and that may be away. */
function place() {
  const there = new Map<string, CellValue>();
  const now = { isAway: false };
  const save: Save<CellValue> = async (typed) => {
    await Promise.resolve();
    if (now.isAway) throw new TypeError('Failed to fetch');
    for (const [key, { mine, base }] of typed) if ((there.get(key) ?? null) === base) there.set(key, mine);
    return {
      at: new Date().toISOString(),
      recorded: new Map([...typed.keys()].map((key) => [key, there.get(key) ?? null])),
    };
  };
  return { there, now, save };
}

function Form({ at, open = true }: { readonly at: ReturnType<typeof place>; readonly open?: boolean }) {
  const [recorded] = useState(() => new Map(at.there));
  const [shown, setShown] = useState(true);
  return (
    <>
      <button onClick={() => setShown(!shown)}>mở, đóng</button>
      {shown && (
        <FormSheet
          form={form}
          label="Biểu thử"
          lines={lines}
          recorded={recorded}
          save={at.save}
          open={open}
          last={last}
          marksAt={({ row, column }) =>
            row === 'teams' && column === 'value' ? [{ kind: 'warning', text: 'Trả lại: thiếu huyện' }] : []
          }
        />
      )}
    </>
  );
}

const cell = (name: string | RegExp) => screen.findByRole('gridcell', { name });

it('shows what is asked, what was reported before and what headquarters says, and saves as one types', async () => {
  const at = place();
  const user = renderPart(<Form at={at} />);
  await user.click(await cell('Tổ tự quản, Giá trị: trống. Trả lại: thiếu huyện'));
  expect(screen.getByRole('rowheader', { name: 'Tổ tự quản (tổ) bắt buộc' })).toBeVisible();
  expect(screen.getByRole('gridcell', { name: 'trên 84' })).toBeVisible();
  await user.keyboard('1.084{Enter}498{Enter}');
  expect(await cell('Thành viên, Giá trị: 498. Đã lưu.')).toBeVisible();
  expect(screen.getByText(/^Đã lưu lúc/)).toBeVisible();
  expect(Object.fromEntries(at.there)).toEqual({ 'teams.value': 1084, 'members.value': 498 });
});

it('keeps on this machine what it cannot send, and what it cannot read', async () => {
  const at = place();
  at.now.isAway = true;
  const user = renderPart(<Form at={at} />);
  await user.click(await cell('Thành viên, Giá trị: trống'));
  await user.keyboard('498{ArrowUp}tám tư{ArrowDown}');
  expect(await screen.findByText(/^Mất kết nối, đã giữ trên máy này/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'mở, đóng' }));
  await waitFor(async () =>
    expect(await findDraft({ subject: undefined, form })).toMatchObject({
      values: { 'members.value': 498, 'teams.value': 'tám tư' },
    }),
  );
  at.now.isAway = false;
  await user.click(screen.getByRole('button', { name: 'mở, đóng' }));
  expect(await cell('Thành viên, Giá trị: 498. Đã lưu.')).toBeVisible();
  expect(await cell(/^Tổ tự quản, Giá trị: tám tư\. Không đọc được số này/)).toBeVisible();
  expect(screen.getByText(/1 ô chưa đọc được nên chưa lưu/)).toBeVisible();
  expect(Object.fromEntries(at.there)).toEqual({ 'members.value': 498 });
});

it('asks, cell by cell, where somebody else has saved meanwhile', async () => {
  const at = place();
  const user = renderPart(<Form at={at} />);
  await user.click(await cell('Thành viên, Giá trị: trống'));
  at.there.set('members.value', 500).set('members.qualifier', 'ABOUT');
  await user.keyboard('498{ArrowUp}{ArrowDown}{ArrowLeft}{F2}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thành viên, Mức chính xác' }), 'Hơn');
  await user.keyboard('{Enter}');
  expect(await cell(/^Thành viên, Giá trị: 498\. Người khác đã ghi: 500/)).toBeVisible();
  expect(at.there.get('members.value')).toBe(500);
  const choice = within(screen.getByRole('alert'));
  await user.click(choice.getByRole('button', { name: 'Thành viên · Giá trị: giữ của tôi, 498' }));
  await user.click(
    choice.getByRole('button', { name: 'Thành viên · Mức chính xác: lấy của người khác, Khoảng' }),
  );
  await waitFor(() => expect(at.there.get('members.value')).toBe(498));
  expect(await cell('Thành viên, Mức chính xác: Khoảng')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes nothing once it is closed', async () => {
  const at = place();
  at.there.set('members.value', 500);
  const user = renderPart(<Form at={at} open={false} />);
  await user.click(await cell('Thành viên, Giá trị: 500'));
  await user.keyboard('498{Enter}');
  expect(await cell('Thành viên, Giá trị: 500')).toHaveAttribute('aria-readonly', 'true');
  expect(screen.queryByText('Gõ đến đâu lưu đến đó.')).toBeNull();
});

afterEach(() => forgetDraftsOf(undefined));
