import { screen, waitFor } from '@testing-library/react';
import { ask } from '../../testing/ask';
import { catchFiles } from '../../testing/catch-files';
import { renderConsole } from '../../testing/render-console';

afterEach(() => jest.restoreAllMocks());

it('exports the list as filtered and sorted, recorded by both services whose data are in it', async () => {
  const files = catchFiles();
  const { user } = renderConsole('/provinces?on=2025-06-30&q=quang&sort=-name');
  await screen.findByText('Tỉnh Quảng Trị');
  await screen.findAllByText('Chưa ghi nhận');
  await user.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  const [head, ...lines] = (await files[0]?.text)?.split('\r\n') ?? [];
  expect(head).toMatch(/^\uFEFFTỉnh, thành|^\uFEFF"Tỉnh, thành",Mã,/);
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'Tỉnh Tuyên Quang',
    'Tỉnh Quảng Trị',
    'Tỉnh Quảng Ninh',
    'Tỉnh Quảng Ngãi',
    'Tỉnh Quảng Nam',
    'Tỉnh Quảng Bình',
  ]);
  expect(lines[0]).toMatch(/^Tỉnh Tuyên Quang,"=""08""",/);
  const { provinces, movements } = await ask<Record<string, { nodes: object[] }>>(`{
    provinces: provincesAuditRecords(first: 1, filter: { kind: EXPORT }) { nodes { detail } }
    movements: movementsAuditRecords(first: 1, filter: { kind: EXPORT }) { nodes { operation } }
  }`);
  const filter = 'on=2025-06-30&q=quang&sort=-name';
  expect(provinces?.nodes).toEqual([{ detail: { list: 'provinces', filter, rows: lines.length } }]);
  expect(movements?.nodes).toEqual([{ operation: 'movementsRecordExport' }]);
});

it('shows in the search field what the list was searched for, however the address was changed', async () => {
  const { user, addressNow } = renderConsole('/provinces');
  const field = await screen.findByRole('textbox', { name: 'Lọc theo tên' });
  await user.type(field, 'cao');
  await waitFor(() => expect(addressNow()).toBe('/provinces?q=cao'));
  expect(field).toHaveValue('cao');
  await user.click(screen.getByRole('link', { name: 'Tỉnh, thành' }));
  await waitFor(() => expect(field).toHaveValue(''));
  expect(addressNow()).toBe('/provinces');
  expect(await screen.findByText('Tỉnh Quảng Trị')).toBeVisible();
});
