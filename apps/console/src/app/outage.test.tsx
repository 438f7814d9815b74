import { screen, waitFor } from '@testing-library/react';
import { platformUrl } from '../testing/platform';
import { renderConsole } from '../testing/render-console';

const whereNothingAnswers = 'http://127.0.0.1:1';

it('marks the gap, says what is kept and what to do, and recovers on retry', async () => {
  let gateway = whereNothingAnswers;
  const { user } = renderConsole('/reviews', () => gateway);
  const [alert] = await screen.findAllByRole('alert');
  expect(alert).toHaveTextContent('Máy chủ không trả lời');
  expect(alert).toHaveTextContent('Dữ liệu đã ghi vẫn nguyên');
  gateway = platformUrl();
  for (const retry of screen.getAllByRole('button', { name: 'Thử lại' })) await user.click(retry);
  expect(await screen.findByRole('link', { name: 'Kon Tum' })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('keeps the frame and marks each gap on its own', async () => {
  renderConsole('/', () => whereNothingAnswers);
  await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(1));
  expect(screen.getByRole('navigation', { name: 'Mục lục' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
