import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { catchFiles } from '../../../testing/catch-files';
import { recordFigure } from '../../../testing/record-figure';
import { renderConsole } from '../../../testing/render-console';

const table = async () => within(await screen.findByRole('region', { name: 'Bảng xoay' }));

async function cellsOf(row: string): Promise<(string | null)[]> {
  const header = (await table()).getByRole('rowheader', { name: row });
  return [...(header.closest('tr')?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
}

it('has the totals that the API gives: by fewer things, with the qualifier that is left', async () => {
  await recordFigure('62', '1941', 100, { qualifier: 'MORE_THAN' });
  await recordFigure('51', '1941', 20);
  await recordFigure('40', '1941', 50);
  await recordFigure('40', '1942', 3);
  const { user, addressNow } = renderConsole('/pivot?period=1941/1942');
  expect(await cellsOf('Tỉnh Quảng Ngãi')).toEqual(['trên 120', '–', 'trên 120']);
  expect(await cellsOf('Tỉnh Nghệ An')).toEqual(['50', '3', '53']);
  expect(await cellsOf('Tổng')).toEqual(['trên 170', '3', 'trên 173']);
  await user.click((await table()).getByRole('button', { name: /^trên 173: Tổng/ }));
  const parts = within(await screen.findByRole('dialog'));
  expect(await parts.findAllByText('Đã cộng')).toHaveLength(4);
  expect(addressNow()).toBe('/pivot?period=1941/1942');
});

it('is laid out by the menu of a name and by dragging it, and keeps that in the address', async () => {
  await recordFigure('40', '1943', 5);
  const { user, addressNow } = renderConsole('/pivot?period=1943/1944');
  await table();
  await user.click(screen.getByRole('button', { name: 'Thời gian: đổi chỗ' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Đưa vào hàng' }));
  await waitFor(() => expect(addressNow()).toContain('rows=PROVINCE%2CPERIOD'));
  expect(await cellsOf('Tỉnh Nghệ An · 1943')).toEqual(['5']);
  const dataTransfer = { getData: () => 'PROVINCE', setData: () => undefined };
  fireEvent.drop(screen.getByRole('group', { name: 'Cột' }), { dataTransfer });
  await waitFor(() => expect(addressNow()).toContain('rows=PERIOD&columns=PROVINCE'));
  expect(await cellsOf('1943')).toEqual(['5', '5']);
});

it('keeps what is cumulative apart, with “trên” for Cao Bằng, and adds no indicator to another', async () => {
  renderConsole(
    '/pivot?period=2009/2019&rows=PROVINCE&columns=INDICATOR&indicators=INFORMATION_SESSIONS,PARTY_CELLS_FOUNDED',
  );
  const apart = within(await screen.findByRole('region', { name: 'Bảng số lũy kế' }));
  expect(
    apart.getByRole('button', { name: /^trên 7\.950: Tỉnh Cao Bằng · Buổi tuyên truyền/ }),
  ).toBeVisible();
  expect(apart.getByRole('button', { name: /^92: Tỉnh Cao Bằng · Chi bộ/ })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'Tổng' })).toBeNull();
});

it('exports what is shown: exact numbers as such, others in words', async () => {
  await recordFigure('62', '1945', 100, { qualifier: 'MORE_THAN' });
  await recordFigure('40', '1945', 50);
  const files = catchFiles();
  const { user } = renderConsole('/pivot?period=1945/1946');
  await table();
  await user.click(screen.getByRole('button', { name: /^(download )?Xuất CSV/ }));
  await waitFor(() => expect(files).toHaveLength(1));
  const lines = (await files[0]?.text)?.split('\r\n') ?? [];
  expect(lines.slice(1)).toEqual(['Tỉnh Nghệ An,50,50', 'Tỉnh Quảng Ngãi,trên 100,trên 100']);
  expect(lines[0]).toMatch(/Tỉnh, thành/);
});
