import { screen, waitFor, within } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { recordFigure } from '../../testing/record-figure';
import { renderConsole } from '../../testing/render-console';

it('says of the review of Cao Bằng “trên”, and leads from the number to the figure and its source', async () => {
  const { user, addressNow } = renderConsole('/totals?period=2009/2019');
  const number = await screen.findByRole('button', { name: /^trên 7\.950: Tỉnh Cao Bằng, .*lũy kế/ });
  expect(screen.getByRole('link', { name: 'Số liệu', current: true })).toBeVisible();
  await user.click(number);
  const parts = within(await screen.findByRole('dialog'));
  expect(await parts.findByText('Đã cộng')).toBeVisible();
  expect(parts.getByText(/Bản tin đã đăng/)).toBeVisible();
  await user.click(parts.getByRole('link', { name: /^trên 7\.950/ }));
  await waitFor(() => expect(addressNow()).toMatch(/^\/figures\/[0-9a-f-]{36}/));
});

it('gives what merged provinces counted to the new one, or as they reported it', async () => {
  await recordFigure('62', '1971', 100, { qualifier: 'MORE_THAN' });
  await recordFigure('51', '1971', 20);
  await recordFigure('51', '1972', 7);
  const { user, addressNow } = renderConsole('/totals?period=1971/1972');
  const row = async (name: string) =>
    (await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement;
  expect(within(await row('Tỉnh Quảng Ngãi')).getByRole('button', { name: /^trên 120:/ })).toBeVisible();
  expect(screen.queryByRole('rowheader', { name: 'Tỉnh Kon Tum' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Như đã báo cáo' }));
  expect(within(await row('Tỉnh Kon Tum')).getByRole('button', { name: /^trên 100:/ })).toBeVisible();
  expect(within(await row('Tỉnh Quảng Ngãi')).getByRole('button', { name: /^20:/ })).toBeVisible();
  expect(within(await row('Tất cả')).getByRole('button', { name: /^trên 120:/ })).toBeVisible();
  expect(addressNow()).toContain('map=reported');
});

it('calculates an indicator by its formula, which stands beside the values', async () => {
  const version =
    '{ addsUpOverTime: false, addsUpOverTerritory: false, goodDirection: HIGHER, formula: "INFORMATION_SESSIONS / 12" }';
  await ask(
    `mutation { createIndicator(input: { code: "SESSIONS_A_MONTH", position: 990, name: "Buổi Thử mỗi tháng", versions: [${version}] }) { id } }`,
  );
  await recordFigure('40', '1976', 30, { qualifier: 'MORE_THAN' });
  renderConsole('/totals?period=1976&indicator=SESSIONS_A_MONTH');
  expect(await screen.findByText(/^Cách tính: “Buổi tuyên truyền, giáo dục” \/ 12\./)).toBeVisible();
  expect(await screen.findByRole('button', { name: /^trên 2,5: Tỉnh Nghệ An/ })).toBeVisible();
});

it('says that there is nothing to add up', async () => {
  renderConsole('/totals?period=1888');
  expect(await screen.findByText(/^Chưa có số liệu đã duyệt của chỉ tiêu “Buổi tuyên truyền/)).toBeVisible();
});
