import { screen, waitFor, within } from '@testing-library/react';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';
import { sessionOf } from '../../testing/session-of';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const entry = () => screen.getByRole('link', { name: 'Tổ chức và cán bộ' });
const main = () => within(screen.getByRole('main'));

it('leads from the list of units to a unit, who serves in it, and back', async () => {
  const { user, addressNow } = renderConsole('/?on=2018-08-31');
  await user.click(entry());
  await user.type(await screen.findByRole('textbox', { name: 'Tìm đơn vị' }), 'bo tu lenh');
  await waitFor(() => expect(addressNow()).toContain('q='));
  await user.click(await screen.findByRole('link', { name: 'Bộ Tư lệnh Bộ đội Biên phòng' }));
  await heading('Bộ Tư lệnh Bộ đội Biên phòng');
  expect(addressNow()).toMatch(/^\/units\/[-0-9a-f]{36}\?on=2018-08-31$/);
  expect(entry()).toHaveAttribute('aria-current', 'page');
  const posts = within(screen.getByRole('region', { name: 'Cán bộ đang giữ chức vụ' }));
  await user.click(posts.getByRole('link', { name: 'Đỗ Danh Vượng' }));
  await heading('Đỗ Danh Vượng');
  expect(entry()).toHaveAttribute('aria-current', 'true');
  // Neither since when nor until when is said anywhere, so nobody says that it still holds.
  expect(main().queryByText('đến nay')).toBeNull();
  await user.click(main().getAllByRole('link', { name: 'Bộ Tư lệnh Bộ đội Biên phòng' })[0] as HTMLElement);
  await heading('Bộ Tư lệnh Bộ đội Biên phòng');
});

it('finds units by kind and province, and says so where none is recorded', async () => {
  const { user } = renderConsole('/units?on=2018-08-31&kind=PEOPLES_COMMITTEE');
  const committee = await screen.findByRole('link', { name: 'Ủy ban nhân dân tỉnh Cao Bằng' });
  const row = committee.closest('tr') as HTMLElement;
  await user.click(within(row).getByRole('link', { name: 'Tỉnh Cao Bằng' }));
  await heading('Tỉnh Cao Bằng');
  await user.click(main().getByRole('link', { name: 'Các đơn vị trên địa bàn' }));
  expect(await screen.findByRole('link', { name: 'Ủy ban nhân dân tỉnh Cao Bằng' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Bộ Tư lệnh Bộ đội Biên phòng' })).toBeNull();
});

it('tells who may not see people why, on their pages and on those of units', async () => {
  const people = renderConsole('/people', platformUrl, sessionOf('administrator'));
  await heading('Bạn không được xem cán bộ');
  expect(screen.getByText(/dữ liệu cá nhân.*thu0001@example\.invalid \(Quản trị viên\)/)).toBeVisible();
  await people.user.click(main().getByRole('link', { name: 'Về danh sách đơn vị' }));
  await people.user.click(await screen.findByRole('link', { name: 'Bộ Tư lệnh Bộ đội Biên phòng' }));
  const why = await screen.findByText(/^Vai trò của bạn \(Quản trị viên\) không được xem cán bộ/);
  expect(why).toBeVisible();
  expect(screen.queryByText('Đỗ Danh Vượng')).toBeNull();
});

it.each([
  ['/units/khong-co', 'Không có đơn vị nào với địa chỉ này'],
  ['/people/00000000-0000-7000-8000-000000000000', 'Không có cán bộ nào với địa chỉ này'],
])('says that nothing is at %s', async (address, title) => {
  renderConsole(address);
  expect(await heading(title)).toBeVisible();
});

it('names a unit or person elsewhere with the way to its page', async () => {
  const { user } = renderConsole('/awards');
  await user.click(await screen.findByRole('link', { name: 'Ủy ban nhân dân tỉnh Cao Bằng' }));
  await heading('Ủy ban nhân dân tỉnh Cao Bằng');
  await waitFor(() => expect(entry()).toHaveAttribute('aria-current', 'page'));
});
