import { screen, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { renderConsole } from '../../testing/render-console';

const commitment = { what: 'Sửa nhà (thử)', amount: 2, unit: 'nhà', dueOn: '2020-03-03' };

async function record(title: string): Promise<string> {
  const input = {
    title,
    kind: 'UNIT_AND_COMMUNE',
    provinceId: await provinceId('04', '2026-01-01'),
    parties: [
      { kind: 'UNIT', name: 'Đồn Thử' },
      { kind: 'COMMUNE', name: 'Xã Thử', place: 'Nơi thử' },
    ],
    commitments: [commitment],
  };
  const mutation = 'mutation ($input: CreateTwinningInput!) { createTwinning(input: $input) { id } }';
  return (await ask<{ createTwinning: { id: string } }>(mutation, { input })).createTwinning.id;
}

it('says in the list and on the page that a commitment is overdue, and what was promised', async () => {
  const title = `Kết nghĩa thử ${process.pid}`;
  const id = await record(title);
  renderConsole('/twinnings?lapsed=yes');
  const row = (await screen.findByRole('link', { name: title })).closest('tr') as HTMLElement;
  expect(within(row).getByText('có cam kết quá hạn')).toBeVisible();
  renderConsole(`/twinnings/${id}`);
  expect(await screen.findByText('Đơn vị · Đồn Thử')).toBeVisible();
  expect(screen.getByText('Sửa nhà (thử) · Số lượng: 2 · nhà · Hạn: 03/03/2020')).toBeVisible();
});
