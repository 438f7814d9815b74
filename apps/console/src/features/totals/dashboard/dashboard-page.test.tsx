import { screen, waitFor, within } from '@testing-library/react';
import { openRound } from '../../../testing/open-round';
import { recordFigure } from '../../../testing/record-figure';
import { renderConsole } from '../../../testing/render-console';

it('gives the key figures of the review of Cao Bằng with “trên”, and what is cumulative as such', async () => {
  const { user } = renderConsole('/dashboard?period=2009/2019');
  expect(await screen.findByRole('button', { name: /^718: Đảng viên kết nạp.*lũy kế/ })).toBeVisible();
  const [sessions] = await screen.findAllByRole('button', {
    name: /^trên 7\.950: Buổi tuyên truyền.*lũy kế/,
  });
  await user.click(sessions as HTMLElement);
  const parts = within(await screen.findByRole('dialog'));
  expect(await parts.findByRole('link', { name: /^trên 7\.950/ })).toBeVisible();
  expect(parts.getByText(/Tỉnh Cao Bằng/)).toBeVisible();
});

it('shows a trend whose years stay apart, and ranks the provinces on the map of the day', async () => {
  await recordFigure('62', '1951', 100, { qualifier: 'MORE_THAN' });
  await recordFigure('51', '1951', 20);
  await recordFigure('40', '1951', 50);
  await recordFigure('40', '1953', 3);
  const { user } = renderConsole('/dashboard?period=1951/1953');
  const trend = within(await screen.findByRole('region', { name: /theo năm$/ }));
  expect(trend.getByRole('button', { name: /^trên 170: .*1951/ })).toBeVisible();
  expect(trend.getByRole('button', { name: /^3: .*1953/ })).toBeVisible();
  const names = () =>
    within(screen.getByRole('region', { name: /^Xếp hạng/ }))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
  expect(names()).toEqual(['Tỉnh Quảng Ngãi', 'Tỉnh Nghệ An']);
  await user.click(screen.getByRole('radio', { name: 'Như đã báo cáo' }));
  await waitFor(() => expect(names()).toEqual(['Tỉnh Kon Tum', 'Tỉnh Nghệ An', 'Tỉnh Quảng Ngãi']));
});

it('says how far each province is with a round, and leads to its form', async () => {
  const title = 'Đợt thử bảng điều hành';
  const { form } = await openRound(title, '1954');
  const { user, addressNow } = renderConsole('/dashboard?view=table');
  const table = within(await screen.findByRole('region', { name: 'Biểu của các tỉnh theo đợt' }));
  expect(table.getByRole('columnheader', { name: title })).toBeVisible();
  const row = table.getByRole('rowheader', { name: 'Tỉnh Nghệ An' }).closest('tr') as HTMLElement;
  const link = within(row)
    .getAllByRole('link', { name: 'Nháp' })
    .find((one) => one.getAttribute('href') === `/forms/${form}`);
  await user.click(link as HTMLElement);
  await waitFor(() => expect(addressNow()).toBe(`/forms/${form}`));
});
