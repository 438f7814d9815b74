import { screen, waitFor, within } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { renderConsole } from '../../testing/render-console';

expectCalendarWarning();

async function record(name: string): Promise<string> {
  const versions = [
    { unit: 'tổ thử', addsUpOverTime: true, addsUpOverTerritory: true, goodDirection: 'HIGHER' },
  ];
  const input = { name, code: `THU_${process.pid}`, position: 900, versions };
  const mutation = 'mutation ($input: CreateIndicatorInput!) { createIndicator(input: $input) { id } }';
  return (await ask<{ createIndicator: { id: string } }>(mutation, { input })).createIndicator.id;
}

it('shows how an indicator is counted, records another way from a day, and lists it as it is counted today', async () => {
  const name = `Chỉ tiêu thử ${process.pid}`;
  const id = await record(name);
  const { user } = renderConsole(`/indicators/${id}`);
  const first = (await screen.findByText('từ ngày chưa rõ đến nay')).closest('li') as HTMLElement;
  expect(within(first).getByText('tổ thử')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Từ ngày này' }));
  const dialog = within(await screen.findByRole('dialog'));
  const from = dialog.getByRole('textbox', { name: 'Từ ngày' });
  // An opened dialog puts the cursor into its first field; what is typed before that would go astray.
  await waitFor(() => expect(from).toHaveFocus());
  await user.type(from, '01/01/2024{Tab}');
  const unit = dialog.getByRole('textbox', { name: 'Đơn vị tính' });
  await user.clear(unit);
  await user.type(unit, 'đội thử');
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const now = (await screen.findByText('từ 01/01/2024 đến nay')).closest('li') as HTMLElement;
  expect(within(now).getByText('đội thử')).toBeVisible();
  expect(screen.getByText('từ ngày chưa rõ đến trước 01/01/2024')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Chỉ tiêu' }));
  const row = (await screen.findByRole('link', { name })).closest('tr') as HTMLElement;
  expect(within(row).getByText('đội thử')).toBeVisible();
});

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('a')?.textContent);

it('searches and sorts the whole list, which the service gives at once', async () => {
  const { user, addressNow } = renderConsole('/indicators');
  const navigation = within(screen.getByRole('navigation', { name: 'Mục lục' }));
  expect(navigation.getByRole('link', { name: 'Số liệu' })).toHaveAttribute('aria-current', 'true');
  await screen.findByRole('link', { name: 'Chi bộ thành lập mới' });
  const inReports = names();
  await user.click(screen.getByRole('columnheader', { name: 'Mã' }));
  await waitFor(() => expect(addressNow()).toBe('/indicators?sort=code'));
  expect(names()).not.toEqual(inReports);
  expect(names().toSorted()).toEqual(inReports.toSorted());
  await user.type(screen.getByRole('textbox', { name: /^Tìm/ }), 'CHI BO thanh lap');
  await waitFor(() => expect(names()).toEqual(['Chi bộ thành lập mới']));
});

it('says in English what is counted', async () => {
  const { user } = renderConsole('/indicators');
  const row = (await screen.findByRole('link', { name: 'Chi bộ thành lập mới' })).closest('tr');
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await within(row as HTMLElement).findByText('party cells')).toBeVisible();
});
