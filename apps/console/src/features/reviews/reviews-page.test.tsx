import { screen, waitFor, within } from '@testing-library/react';
import { catchFiles } from '../../testing/catch-files';
import { renderConsole } from '../../testing/render-console';

afterEach(() => jest.restoreAllMocks());

it('names the three pilots and where the southern one is today', async () => {
  renderConsole('/reviews?on=2026-01-01');
  const pilots = within(await screen.findByRole('region', { name: 'Ba điểm chỉ đạo' }));
  expect(await pilots.findByText('Tổ chức 31/8, năm suy đoán: 2018')).toBeVisible();
  const southern = pilots.getByRole('link', { name: 'Kon Tum' }).closest('li');
  expect(southern).toHaveTextContent('Điểm phía Nam');
  expect(southern).toHaveTextContent('Trên bản đồ ngày 01/01/2026: Quảng Ngãi');
});

it('follows the roll-out to every border province of the map', async () => {
  const { user } = renderConsole('/reviews?on=2026-01-01');
  const table = within(await screen.findByRole('table'));
  expect(await table.findByRole('row', { name: /Cao Bằng.*Đã sơ kết.*Điểm phía Bắc/ })).toBeVisible();
  expect(table.getAllByRole('row')).toHaveLength(1 + 22);
  expect(table.getAllByText('Chưa ghi nhận')).toHaveLength(19);
  await user.click(table.getByRole('link', { name: 'do Kon Tum tổ chức' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Kon Tum' })).toBeVisible();
});

it('is taken out as a table that spreadsheets read', async () => {
  const files = catchFiles();
  const { user } = renderConsole('/reviews?on=2026-01-01');
  await screen.findByRole('row', { name: /Cao Bằng.*Đã sơ kết/ });
  await user.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  const lines = (await files[0]?.text)?.split('\r\n') ?? [];
  expect(lines).toHaveLength(1 + 22);
  expect(lines).toContainEqual(
    expect.stringMatching(/^Cao Bằng,"Đã sơ kết, Điểm phía Bắc","31\/8, năm suy đoán: 2018",/),
  );
});
