import { screen, within } from '@testing-library/react';
import { renderConsole } from '../../testing/render-console';

it('tallies the country by authority', async () => {
  renderConsole('/awards');
  const byAuthority = within(await screen.findByRole('region', { name: 'Theo cấp khen' }));
  expect(await byAuthority.findByRole('row', { name: /Bộ Tư lệnh.* 20 3 0 23 0\/23/ })).toBeVisible();
  expect(byAuthority.getByRole('row', { name: /Cao Bằng.* 9 9 0 18 0\/18/ })).toBeVisible();
  expect(byAuthority.getByRole('row', { name: /^Tổng 29 12 0 41 0\/41/ })).toBeVisible();
});

it('lists the kinds of award and marks criteria nobody verified', async () => {
  renderConsole('/awards');
  const types = within(await screen.findByRole('region', { name: 'Các hình thức khen' }));
  const medal = await types.findByRole('row', { name: /Vì chủ quyền an ninh biên giới Tổ quốc/ });
  expect(medal).toHaveTextContent('Kỷ niệm chương');
  expect(medal).toHaveTextContent('chưa kiểm chứng');
});
