import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { expectCalendarWarning } from '../../testing/expect-calendar-warning';
import { renderConsole } from '../../testing/render-console';

expectCalendarWarning();

const NGHE_AN = '40';

async function record(name: string): Promise<string> {
  const provinceOf = await provinceId(NGHE_AN, '2026-01-01');
  const versions = [{ name, kind: 'GATE', class: 'MAIN', source: 'Văn bản Thử' }];
  const input = { country: 'LA', provinceId: provinceOf, versions };
  const mutation = 'mutation ($input: CreateBorderGateInput!) { createBorderGate(input: $input) { id } }';
  return (await ask<{ createBorderGate: { id: string } }>(mutation, { input })).createBorderGate.id;
}

it('shows the names and classes of a gate, records another class from a day, and lists it as it is then', async () => {
  const name = `Cửa khẩu thử ${process.pid}`;
  const id = await record(name);
  const { user } = renderConsole(`/border-gates/${id}?on=2026-01-01`);
  await screen.findByRole('heading', { level: 1, name });
  expect(screen.getByText('chưa kiểm chứng')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Từ ngày này' }));
  const dialog = within(await screen.findByRole('dialog'));
  const from = dialog.getByRole('textbox', { name: 'Từ ngày' });
  // An opened dialog puts the cursor into its first field; what is typed before that would go astray.
  await waitFor(() => expect(from).toHaveFocus());
  await user.type(from, '01/01/2024{Tab}');
  await user.type(dialog.getByRole('textbox', { name: 'Tên phía bên kia' }), 'Thử Kia');
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const now = (await screen.findByText('từ 01/01/2024 đến nay')).closest('li') as HTMLElement;
  expect(within(now).getByText('Thử Kia')).toBeVisible();
  expect(screen.getByText('từ ngày chưa rõ đến trước 01/01/2024')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: `${name} – Thử Kia` })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Cửa khẩu', current: 'page' }));
  const row = (await screen.findByRole('link', { name: `${name} – Thử Kia` })).closest('tr') as HTMLElement;
  expect(within(row).getByText('Chính (song phương)')).toBeVisible();
  expect(within(row).getByText('Tỉnh Nghệ An')).toBeVisible();
});

it('lists the gates of the day of the map, in whose province their place is then', async () => {
  renderConsole('/border-gates?on=2026-01-01&search=bo+y');
  const now = (await screen.findByRole('link', { name: 'Bờ Y' })).closest('tr') as HTMLElement;
  expect(within(now).getByText('Tỉnh Quảng Ngãi')).toBeVisible();
});

it('says in English which class a gate has, and which province it was recorded in', async () => {
  const [gate] = (
    await ask<{ borderGates: { nodes: { id: string }[] } }>(
      '{ borderGates(search: "cha lo", on: "2026-01-01", first: 1) { nodes { id } } }',
    )
  ).borderGates.nodes;
  const { user } = renderConsole(`/border-gates/${gate?.id}?on=2026-01-01`);
  await screen.findByRole('heading', { level: 1, name: 'Cha Lo' });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findAllByText('International')).not.toHaveLength(0);
  expect(screen.getByRole('link', { name: 'Tỉnh Quảng Bình' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Tỉnh Quảng Trị' })).toBeVisible();
});

it('stands on the page of its province, also of one that the province was made of', async () => {
  renderConsole(`/provinces/${await provinceId('44', '2026-01-01')}?on=2026-01-01`);
  const gates = within(await screen.findByRole('region', { name: 'Danh sách cửa khẩu' }));
  for (const name of ['Cha Lo', 'La Lay', 'Lao Bảo']) {
    expect(gates.getByRole('link', { name })).toBeVisible();
  }
});

it('is not spoken of where there is no land border', async () => {
  renderConsole(`/provinces/${await provinceId('01', '2026-01-01')}?on=2026-01-01`);
  await screen.findByRole('heading', { level: 1, name: 'Thành phố Hà Nội' });
  const contents = within(screen.getByRole('navigation', { name: 'Trong trang này' }));
  expect(contents.queryByRole('link', { name: 'Cửa khẩu' })).toBeNull();
});
