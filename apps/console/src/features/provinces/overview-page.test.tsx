import { screen, waitFor, within } from '@testing-library/react';
import { renderConsole } from '../../testing/render-console';

const beforeMerger = '/?on=2025-06-30';

it('counts the land-border provinces of the chosen map', async () => {
  renderConsole('/?on=2025-07-01');
  expect(await screen.findByText(/1 trong 22 tỉnh, thành/)).toBeVisible();
});

it('has 25 of them the day before the merger', async () => {
  renderConsole(beforeMerger);
  expect(await screen.findByText(/1 trong 25 tỉnh, thành/)).toBeVisible();
});

it('says how many awards were announced and how many are named', async () => {
  renderConsole('/');
  expect(await screen.findByRole('link', { name: '41' })).toBeVisible();
  expect(screen.getByText('0/41 đã có tên')).toBeVisible();
});

it('draws each border province as a link that names the state of its review', async () => {
  const { user, addressNow } = renderConsole('/?on=2026-01-01');
  const map = await screen.findByRole('group', { name: 'Bản đồ các tỉnh biên giới' });
  const caoBang = await within(map).findByRole('link', { name: /Tỉnh Cao Bằng: Đã sơ kết, Điểm phía Bắc/ });
  expect(within(map).getAllByRole('link')).toHaveLength(22);
  expect(within(map).getByRole('link', { name: /Quảng Ngãi: .*Điểm phía Nam/ })).toBeInTheDocument();
  await user.click(caoBang);
  expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Cao Bằng' })).toBeVisible();
  expect(addressNow()).toMatch(/^\/provinces\/[0-9a-f-]{36}\?on=2026-01-01$/);
});

it('names the author and the licence of the map', async () => {
  renderConsole('/');
  expect(await screen.findByText(/Stephen Truong.*CC BY 4\.0/)).toBeVisible();
});

it('shows the same provinces as a table on the key t, and filters it by the address', async () => {
  const { user, addressNow } = renderConsole(beforeMerger);
  await screen.findByText(/1 trong 25/);
  await user.keyboard('t');
  await waitFor(() => expect(provinceLinks()).toHaveLength(25));
  expect(addressNow()).toContain('view=table');
  await user.type(screen.getByRole('textbox', { name: 'Lọc theo tên' }), 'dak lak');
  await waitFor(() => expect(provinceLinks()).toEqual(['Tỉnh Đắk Lắk']));
  expect(addressNow()).toContain('q=dak+lak');
});

it('sorts by the column that was clicked and remembers it in the address', async () => {
  const { user, addressNow } = renderConsole(`${beforeMerger}&view=table&country=CN`);
  await waitFor(() => expect(provinceLinks()).toHaveLength(7));
  const header = screen.getByRole('columnheader', { name: /Chiều dài biên giới/ });
  await user.click(header);
  await user.click(header);
  await waitFor(() => expect(provinceLinks().slice(0, 2)).toEqual(['Tỉnh Điện Biên', 'Tỉnh Cao Bằng']));
  expect(addressNow()).toContain('sort=-length');
});

function provinceLinks(): (string | null)[] {
  const rows = screen.getByRole('table').querySelectorAll('tbody a');
  return [...rows].map(({ textContent }) => textContent);
}
