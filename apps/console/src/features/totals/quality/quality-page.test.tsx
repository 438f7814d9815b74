import { screen, waitFor, within } from '@testing-library/react';
import { recordFigure } from '../../../testing/record-figure';
import { renderConsole } from '../../../testing/render-console';

const table = async (name: string | RegExp) => within(await screen.findByRole('region', { name }));
const rowOf = (cell: HTMLElement) => within(cell.closest('tr') as HTMLElement);

it('shows claims that contradict each other side by side, and leads to each of them', async () => {
  await recordFigure('40', '1931', 50, { source: 'Nguồn Thử A' });
  const other = await recordFigure('40', '1931', 70, { source: 'Nguồn Thử B', qualifier: 'MORE_THAN' });
  const { user, addressNow } = renderConsole('/data-quality?period=1931');
  const sums = await table(/^Số liệu không được cộng, theo chỉ tiêu/);
  expect(rowOf(sums.getByRole('link', { name: /^Buổi tuyên truyền/ })).getByText('có')).toBeVisible();
  const claims = await table('Các nguồn mâu thuẫn');
  expect(claims.getAllByText('Không cộng: mâu thuẫn với nguồn khác, chưa chấp nhận nguồn nào')).toHaveLength(
    2,
  );
  expect(rowOf(claims.getByText('Nguồn Thử A')).getByRole('link', { name: '50 buổi' })).toBeVisible();
  await user.click(rowOf(claims.getByText('Nguồn Thử B')).getByRole('link', { name: 'trên 70 buổi' }));
  await waitFor(() => expect(addressNow()).toBe(`/figures/${other}`));
});

it('lists figures that are in no sum because another one has them, with the reason', async () => {
  await recordFigure('40', '1933', 50);
  await recordFigure('40', '1933-05', 8);
  renderConsole('/data-quality?period=1933');
  const others = await table('Số liệu không nằm trong tổng');
  const row = rowOf(others.getByRole('link', { name: '8 buổi' }));
  expect(row.getByText('Không cộng: đã nằm trong một số liệu khác')).toBeVisible();
  expect(others.queryByRole('link', { name: '50 buổi' })).toBeNull();
  expect(screen.getByText('Không có nguồn nào mâu thuẫn.')).toBeVisible();
});

it('says which border province lacks which year, and leads to a new figure of it', async () => {
  await recordFigure('40', '1936', 5);
  const { user, addressNow } = renderConsole('/data-quality?period=1935/1937&on=2026-01-01');
  const gaps = await table('Các năm còn thiếu');
  expect(gaps.getAllByRole('rowheader')).toHaveLength(22);
  const row = rowOf(gaps.getByRole('rowheader', { name: 'Tỉnh Nghệ An' }));
  expect(row.getByText('1935, 1937')).toBeVisible();
  const caoBang = rowOf(gaps.getByRole('rowheader', { name: 'Tỉnh Cao Bằng' }));
  expect(caoBang.getByText('1935–1937')).toBeVisible();
  await user.click(row.getByRole('link', { name: 'Ghi số liệu' }));
  await waitFor(() => expect(addressNow()).toMatch(/^\/figures\/new\?provinceId=.*indicatorId=/));
});

it('says that Cao Bằng has nothing but a cumulative figure of the years of its review', async () => {
  renderConsole('/data-quality?period=2009/2019&on=2026-01-01');
  const gaps = await table('Các năm còn thiếu');
  const row = rowOf(gaps.getByRole('rowheader', { name: 'Tỉnh Cao Bằng' }));
  expect(row.getByText('2009–2019 (chỉ có số lũy kế)')).toBeVisible();
});
