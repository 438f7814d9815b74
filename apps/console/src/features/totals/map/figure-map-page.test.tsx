import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderConsole } from '../../../testing/render-console';
import { recordFigure } from '../../../testing/record-figure';

const map = () => screen.findByRole('group', { name: /^Buổi tuyên truyền/ });

it('says of Cao Bằng “trên” on the map of any day, and opens to the figure and its source', async () => {
  const { user } = renderConsole('/figure-map?period=2009/2019&on=2020-01-01');
  const region = await within(await map()).findByRole('button', { name: /^trên 7\.950 buổi: Tỉnh Cao Bằng/ });
  act(() => region.focus());
  expect(screen.getByText('Tỉnh Cao Bằng: trên 7.950 buổi', { selector: 'p' })).toBeInTheDocument();
  await user.keyboard('{Enter}');
  const parts = within(await screen.findByRole('dialog'));
  expect(await parts.findByText('Đã cộng')).toBeVisible();
  expect(parts.getByText(/Bản tin đã đăng/)).toBeVisible();
});

it('goes through the map of 1 July 2025 by keyboard, and sums follow', async () => {
  await recordFigure('62', '1961', 100, { qualifier: 'MORE_THAN' });
  await recordFigure('51', '1961', 20);
  const { addressNow } = renderConsole('/figure-map?period=1961&on=2025-01-01');
  expect(await screen.findByText(/01\/01\/2025 đến 30\/06\/2025: 25 tỉnh, thành biên giới/)).toBeVisible();
  expect(
    await within(await map()).findByRole('button', { name: /^trên 100 buổi: Tỉnh Kon Tum/ }),
  ).toBeVisible();
  const slider = screen.getByRole('slider', { name: /^Bản đồ qua các lần/ });
  act(() => slider.focus());
  fireEvent.keyDown(slider, { key: 'ArrowRight', keyCode: 39 });
  await waitFor(() => expect(addressNow()).toContain('on=2025-07-01'));
  expect(await screen.findByText(/Bản đồ từ 01\/07\/2025 .*: 22 tỉnh, thành biên giới/)).toBeVisible();
  expect(
    await within(await map()).findByRole('button', { name: /^trên 120 buổi: Tỉnh Quảng Ngãi/ }),
  ).toBeVisible();
  expect(within(await map()).queryByRole('button', { name: /Kon Tum/ })).toBeNull();
});

it('lists what cannot be apportioned to the provinces of an earlier map', async () => {
  await recordFigure('51', '2026-02', 30, { on: '2026-01-01' });
  renderConsole('/figure-map?period=2026-02&on=2025-06-30');
  const together = within(
    await screen.findByRole('region', { name: 'Số liệu không tách được cho từng tỉnh' }),
  );
  expect(await together.findByRole('button', { name: /^30: .*Kon Tum/ })).toBeVisible();
  expect(within(await map()).getByRole('img', { name: /^Tỉnh Kon Tum: Chỉ có số liệu chung/ })).toBeVisible();
});

it('shows the same as a table, the largest first and those that have not reported last', async () => {
  renderConsole('/figure-map?period=2009/2019&on=2020-01-01&view=table');
  const rows = await screen.findAllByRole('rowheader');
  expect(rows).toHaveLength(25);
  expect(rows[0]).toHaveTextContent('Tỉnh Cao Bằng');
  expect(rows[1]?.closest('tr')).toHaveTextContent('Chưa báo cáo');
});
