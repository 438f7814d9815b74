import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { platformUrl } from '../../testing/platform';
import { renderConsole } from '../../testing/render-console';
import { sessionOf } from '../../testing/session-of';

let year = 1700;

async function record(value: number): Promise<string> {
  const { indicators } = await ask<{ indicators: { id: string }[] }>('{ indicators { id } }');
  const input = {
    provinceId: await provinceId('40', '2026-01-01'),
    indicatorId: indicators[0]?.id,
    value,
    period: String(++year),
    source: 'Kế hoạch thử',
  };
  const mutation = 'mutation ($input: CreateTargetInput!) { createTarget(input: $input) { id } }';
  return (await ask<{ createTarget: { id: string } }>(mutation, { input })).createTarget.id;
}

it('is read aloud as what is to be reached at least, and changed by headquarters', async () => {
  const id = await record(8000);
  const { user } = renderConsole(`/targets/${id}`);
  expect(await screen.findByRole('heading', { level: 1, name: /: ít nhất 8\.000 buổi$/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Số liệu' })).toHaveAttribute('aria-current', 'true');
  await user.click(await screen.findByRole('button', { name: 'Sửa' }));
  const value = await screen.findByRole('spinbutton', { name: 'Phải đạt' });
  await waitFor(() => expect(value).toBeEnabled());
  await user.clear(value);
  await user.type(value, '9000');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByRole('heading', { level: 1, name: /: ít nhất 9\.000 buổi$/ })).toBeVisible();
});

it('is listed by period, and a province reads it without buttons', async () => {
  const id = await record(70);
  const officer = sessionOf('province', [await provinceId('40', '2026-01-01')]);
  const list = renderConsole(`/targets?period=${year}`, platformUrl, officer);
  const row = (await screen.findByRole('cell', { name: /ít nhất 70/ })).closest('tr') as HTMLElement;
  expect(within(row).getByRole('link', { name: 'Tỉnh Nghệ An' })).toBeVisible();
  list.unmount();
  renderConsole(`/targets/${id}`, platformUrl, officer);
  await screen.findByRole('heading', { level: 1, name: /: ít nhất 70/ });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Sửa' })).toBeNull());
});

async function counted(period: string, value: number, qualifier: string): Promise<void> {
  const { indicators } = await ask<{ indicators: { id: string }[] }>('{ indicators { id } }');
  const input = {
    ...{ provinceId: await provinceId('40', '2026-01-01'), indicatorId: indicators[0]?.id, value, qualifier },
    ...{ period, source: 'Báo cáo thử tiến độ' },
  };
  const mutation = 'mutation ($input: CreateFigureInput!) { it: createFigure(input: $input) { id } }';
  const { it: made } = await ask<{ it: { id: string } }>(mutation, { input });
  await ask(`mutation { adoptFigure(id: "${made.id}", version: 1) { id } }`);
}

it('says how far it is with its qualifier, what is missing, and opens the figures behind it', async () => {
  const id = await record(50);
  await counted(String(year), 40, 'MORE_THAN');
  const { user } = renderConsole(`/targets/${id}`);
  expect(await screen.findByText('Chưa xác định được')).toBeVisible();
  expect(screen.getByText(`· trên 80 % · số liệu đến hết 31/12/${year}`)).toBeVisible();
  expect(
    screen.getByText(new RegExp(`^Còn thiếu dưới 10 buổi cho ${year} · đã hết giai đoạn$`)),
  ).toBeVisible();
  expect(screen.getByRole('meter', { name: 'Tiến độ' })).toHaveAttribute(
    'aria-valuetext',
    'Chưa xác định được, trên 80\u00a0%; ít nhất 50 buổi',
  );
  await user.click(screen.getByRole('button', { name: /^trên 40: / }));
  const parts = within(await screen.findByRole('dialog'));
  expect(await parts.findByText('Báo cáo thử tiến độ')).toBeVisible();
});

it('says in the list how far it is, as a bar too, and opens the figures behind the number there', async () => {
  await record(60);
  await counted(String(year), 45, 'MORE_THAN');
  const { user } = renderConsole(`/targets?period=${year}`);
  const row = within((await screen.findByRole('cell', { name: /^ít nhất 60/ })).closest('tr') as HTMLElement);
  expect(row.getByRole('meter', { name: 'Tiến độ' })).toHaveAttribute('aria-valuenow', '75');
  await user.click(row.getByRole('button', { name: /^trên 45: .*ít nhất 60/ }));
  const parts = within(await screen.findByRole('dialog'));
  expect(await parts.findByText('Báo cáo thử tiến độ')).toBeVisible();
});
