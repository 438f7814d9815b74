import { screen, waitFor, within } from '@testing-library/react';
import { catchFiles } from '../../../testing/catch-files';
import { recordFigure } from '../../../testing/record-figure';
import { renderConsole } from '../../../testing/render-console';

const SESSIONS = /^Buổi tuyên truyền/;

async function cellsOf(row: string): Promise<(string | null)[]> {
  const [table] = await screen.findAllByRole('region', { name: SESSIONS });
  const header = within(table as HTMLElement).getByRole('rowheader', { name: row });
  return [...(header.closest('tr')?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
}

it('puts times side by side with qualified differences, percent and ranks, and opens the figures', async () => {
  await recordFigure('40', '1661', 100);
  await recordFigure('40', '1662', 120, { qualifier: 'MORE_THAN' });
  await recordFigure('62', '1661', 50, { qualifier: 'MORE_THAN' });
  await recordFigure('51', '1662', 30);
  await recordFigure('38', '1661', 80, { qualifier: 'MORE_THAN' });
  await recordFigure('38', '1662', 90, { qualifier: 'MORE_THAN' });
  const { user, addressNow } = renderConsole('/comparison?periods=1661,1662');
  expect(await cellsOf('Tỉnh Nghệ An')).toEqual(['100', 'trên 120', 'trên +20', 'trên +20\u00a0%', '1', '1']);
  expect((await cellsOf('Tỉnh Thanh Hoá'))[2]).toBe('không nói được bằng một số: trên 80, rồi trên 90');
  expect((await cellsOf('Tỉnh Quảng Ngãi')).slice(0, 2)).toEqual(['trên 50', '30']);
  await user.click(screen.getByRole('radio', { name: 'Như đã báo cáo' }));
  await waitFor(async () =>
    expect(await cellsOf('Tỉnh Kon Tum')).toEqual(['trên 50', '–', '–', '–', '3', '–']),
  );
  expect(addressNow()).toContain('map=reported');
  await user.click(screen.getByRole('button', { name: /^trên 120: Tỉnh Nghệ An, 1662/ }));
  expect(await within(await screen.findByRole('dialog')).findByText('Báo cáo Thử 1662')).toBeVisible();
});

it('is sorted and exported as it is shown, with words where a number is not exact', async () => {
  await recordFigure('40', '1663', 10);
  await recordFigure('40', '1664', 40);
  await recordFigure('38', '1663', 100, { qualifier: 'ABOUT' });
  await recordFigure('38', '1664', 90);
  const files = catchFiles();
  const { user } = renderConsole('/comparison?periods=1663,1664&sort=difference');
  await cellsOf('Tỉnh Nghệ An');
  await user.click(screen.getByRole('button', { name: /^(download )?Xuất CSV/ }));
  await waitFor(() => expect(files).toHaveLength(1));
  const lines = (await files[0]?.text)?.split('\r\n') ?? [];
  expect(lines.filter((line) => line.startsWith('Tỉnh '))).toEqual([
    'Tỉnh Nghệ An,10,40,30,300,2,2',
    'Tỉnh Thanh Hoá,khoảng 100,90,khoảng -10,khoảng -10\u00a0%,1,1',
  ]);
});

it('keeps cumulative figures apart, and asks for two periods', async () => {
  const { user, addressNow } = renderConsole('/comparison?periods=2009/2019');
  expect(await screen.findByText(/^Hãy nhập ít nhất hai giai đoạn/)).toBeVisible();
  await user.type(screen.getByRole('combobox', { name: 'Các giai đoạn so sánh' }), '1665{Enter}');
  expect(await screen.findByRole('heading', { name: /số lũy kế$/ })).toBeVisible();
  expect((await cellsOf('Tỉnh Cao Bằng'))[0]).toBe('trên 7.950');
  expect(new URLSearchParams(addressNow().split('?')[1]).get('periods')).toBe('2009/2019,1665');
});
