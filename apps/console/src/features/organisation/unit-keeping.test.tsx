import { screen, waitFor, within } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { renderConsole } from '../../testing/render-console';

expectCalendarWarning();

const main = () => within(screen.getByRole('main'));

async function record(input: object): Promise<string> {
  const mutation = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }';
  return (await ask<{ createUnit: { id: string } }>(mutation, { input })).createUnit.id;
}

const post = (name: string, more: object = {}) => ({ kind: 'BORDER_POST', names: [{ name }], ...more });

it('enters a unit with its name, and shows which unit it may be', async () => {
  const name = `Đồn Biên phòng Thử ${process.pid}01`;
  await record(post(name));
  const { user, addressNow } = renderConsole('/units');
  await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }));
  await screen.findByRole('heading', { level: 1, name: 'Thêm đơn vị' });
  const names = within(await screen.findByRole('group', { name: 'Tên qua các thời kỳ' }));
  const called = names.getByRole('textbox', { name: 'Tên đơn vị' });
  // Until it is known whether there is a draft, nothing can be typed.
  await waitFor(() => expect(called).toBeEnabled());
  await user.type(called, name);
  const alike = within(await screen.findByRole('status'));
  expect(await alike.findByRole('link', { name })).toBeVisible();
  expect(alike.getByText('Đồn biên phòng')).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: 'Loại đơn vị' }));
  await user.click(await screen.findByTitle('Hải đội biên phòng'));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await screen.findByRole('heading', { level: 1, name });
  expect(addressNow()).toMatch(/^\/units\/[-0-9a-f]{36}$/);
});

it('records a name from a day, and that a unit left a chain of command', async () => {
  const upper = await record(post(`Ban Chỉ huy Thử ${process.pid}02`));
  const name = `Đồn Biên phòng Thử ${process.pid}03`;
  const chains = [{ chain: 'ORGANIC', superiorId: upper, validFrom: '2025-06-28' }];
  const id = await record(post(name, { chains }));
  const { user } = renderConsole(`/units/${id}`);
  const names = within(await screen.findByRole('region', { name: 'Tên qua các thời kỳ' }));
  await user.click(names.getByRole('button', { name: 'Từ ngày này' }));
  const renaming = within(await screen.findByRole('dialog'));
  const from = renaming.getByRole('textbox', { name: 'Từ ngày' });
  await waitFor(() => expect(from).toHaveFocus());
  await user.type(from, '01/07/2025{Tab}');
  await user.type(renaming.getByRole('textbox', { name: 'Tên đơn vị' }), ' (mới)');
  await user.click(renaming.getByRole('button', { name: 'Lưu' }));
  await screen.findByRole('heading', { level: 1, name: `${name} (mới)` });
  const under = within(screen.getByRole('region', { name: 'Cấp trên qua các thời kỳ' }));
  await user.click(under.getByRole('button', { name: 'Ghi ngày kết thúc' }));
  const ending = within(await screen.findByRole('dialog'));
  const until = ending.getByRole('textbox', { name: 'Đến trước ngày' });
  await waitFor(() => expect(until).toHaveFocus());
  await user.type(until, '01/01/2026{Tab}');
  await user.click(ending.getByRole('button', { name: 'Lưu' }));
  expect(await under.findByText('từ 28/06/2025 đến trước 01/01/2026')).toBeVisible();
  expect(main().queryByRole('button', { name: 'Ghi ngày kết thúc' })).toBeNull();
});
