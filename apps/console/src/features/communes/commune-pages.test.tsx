import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { renderConsole } from '../../testing/render-console';

expectCalendarWarning();

const NGHE_AN = '40';

/** Codes that no commune of today has. */
const code = String(90_000 + (process.pid % 10_000));

async function record(name: string): Promise<string> {
  const provinceOf = await provinceId(NGHE_AN, '2026-01-01');
  const versions = [{ code, name, kind: 'COMMUNE', provinceId: provinceOf, source: 'Văn bản Thử' }];
  const mutation = 'mutation ($input: CreateCommuneInput!) { createCommune(input: $input) { id } }';
  return (await ask<{ createCommune: { id: string } }>(mutation, { input: { versions } })).createCommune.id;
}

it('shows what a commune is, and records that it lies at the border from a day', async () => {
  const name = `Thử ${process.pid}`;
  const id = await record(name);
  const { user } = renderConsole(`/communes/${id}?on=2026-01-01`);
  await screen.findByRole('heading', { level: 1, name: `Xã ${name}` });
  await user.click(screen.getByRole('button', { name: 'Từ ngày này' }));
  const dialog = within(await screen.findByRole('dialog'));
  const from = dialog.getByRole('textbox', { name: 'Từ ngày' });
  // An opened dialog puts the cursor into its first field; what is typed before that would go astray.
  await waitFor(() => expect(from).toHaveFocus());
  await user.type(from, '01/01/2024{Tab}');
  await user.click(dialog.getByRole('combobox', { name: 'Xã biên giới' }));
  await user.click(await screen.findByRole('option', { name: 'có' }));
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const now = (await screen.findByText('từ 01/01/2024 đến nay')).closest('li') as HTMLElement;
  expect(within(now).getByText('có')).toBeVisible();
  const before = screen.getByText('từ ngày chưa rõ đến trước 01/01/2024').closest('li') as HTMLElement;
  expect(within(before).getAllByText('chưa ghi')).not.toHaveLength(0);
});

it('lists the communes of the day of the map, found by a part of their name, in whose province their place is then', async () => {
  renderConsole('/communes?on=2026-01-01&q=dam+thuy');
  const row = (await screen.findByRole('link', { name: 'Xã Đàm Thủy' })).closest('tr') as HTMLElement;
  for (const text of ['01501', 'Tỉnh Cao Bằng', 'biên giới: chưa ghi'])
    expect(within(row).getByText(text)).toBeVisible();
});

it('stands on the page of its province, page by page', async () => {
  const { user } = renderConsole(`/provinces/${await provinceId('42', '2026-01-01')}?on=2026-01-01`);
  const section = within(await screen.findByRole('region', { name: 'Xã, phường' }));
  expect(await section.findByText('69 xã, phường · Trang 1/4')).toBeVisible();
  const [first] = section.getAllByRole('row').slice(1);
  await user.click(section.getByRole('button', { name: 'Trang sau' }));
  expect(await section.findByText('69 xã, phường · Trang 2/4')).toBeVisible();
  await waitFor(() => expect(first).not.toBeInTheDocument());
  expect(section.getByRole('link', { name: 'Tìm trong danh sách' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/communes\?on=2026-01-01&provinceId=/),
  );
});

it('says in English which of them are special zones', async () => {
  const { user } = renderConsole('/communes?on=2026-01-01&kind=SPECIAL_ZONE');
  await screen.findByRole('link', { name: 'Đặc khu Trường Sa' });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByText(/^13 communes/)).toBeVisible();
});
