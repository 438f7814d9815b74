import { screen, waitFor, within } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { renderConsole } from '../../testing/render-console';

expectCalendarWarning();

async function record(name: string): Promise<string> {
  const terms = [
    { validFrom: '2004-07-01', recipients: ['INDIVIDUAL'], oncePerPerson: true, criteria: 'Tiêu chuẩn thử' },
  ];
  const input = { name, code: `THU_${process.pid}`, form: 'COMMENDATION', terms };
  const mutation = 'mutation ($input: CreateAwardTypeInput!) { createAwardType(input: $input) { id } }';
  return (await ask<{ createAwardType: { id: string } }>(mutation, { input })).createAwardType.id;
}

/** An opened dialog puts the cursor into its first field; what is typed before that would go astray. */
const opened = async () => {
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog.querySelector('input:focus, textarea:focus')).not.toBeNull());
  return within(dialog);
};

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

it('records other terms from a day, keeps those before, and corrects a wrong entry for a reason', async () => {
  const id = await record(`Giấy khen thử ${process.pid}`);
  const { user } = renderConsole(`/award-types/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Từ ngày này' }));
  const dialog = await opened();
  await user.type(dialog.getByRole('textbox', { name: 'Từ ngày' }), '01/01/2024{Tab}');
  await user.type(dialog.getByRole('textbox', { name: 'Căn cứ' }), 'Luật thử');
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  await closed();
  const now = (await screen.findByText('từ 01/01/2024 đến nay')).closest('li') as HTMLElement;
  const before = screen.getByText('từ 01/07/2004 đến trước 01/01/2024').closest('li') as HTMLElement;
  expect(within(now).getByText('Luật thử')).toBeVisible();
  expect(within(now).getByText('Tiêu chuẩn thử')).toBeVisible();
  expect(within(before).queryByText('Luật thử')).toBeNull();
  await user.click(within(before).getByRole('button', { name: 'Sửa mục ghi sai' }));
  const correcting = await opened();
  await user.type(correcting.getByRole('textbox', { name: 'Căn cứ' }), 'Luật cũ thử');
  await user.type(correcting.getByRole('textbox', { name: 'Lý do' }), 'Nhập thiếu');
  await user.click(correcting.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Đã sửa mục ghi sai: Nhập thiếu')).toBeVisible();
  await closed();
  const corrected = screen.getByText('từ 01/07/2004 đến trước 01/01/2024').closest('li') as HTMLElement;
  expect(within(corrected).getByText('Luật cũ thử')).toBeVisible();
  expect(within(corrected).queryByText('Luật thử')).toBeNull();
});
