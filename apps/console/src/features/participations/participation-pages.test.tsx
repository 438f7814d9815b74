import { screen, waitFor, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { renderConsole } from '../../testing/render-console';

interface Created {
  readonly created: { readonly id: string };
}

async function record(movement: string): Promise<string> {
  const { created } = await ask<Created>(
    'mutation ($title: String!) { created: createMovement(input: { title: $title, kind: MODEL }) { id } }',
    { title: movement },
  );
  const input = {
    provinceId: await provinceId('02', '2018-08-31'),
    movementId: created.id,
    validFrom: '2018-03-03',
    validTo: '2020-03-03',
    source: 'Nguồn thử',
  };
  const mutation =
    'mutation ($input: CreateParticipationInput!) { created: createParticipation(input: $input) { id } }';
  return (await ask<Created>(mutation, { input })).created.id;
}

it('is called by who takes part in what, and leaves the list of today when it has ended', async () => {
  const movement = `Mô hình thử tham gia ${process.pid}`;
  const id = await record(movement);
  const page = renderConsole(`/participations/${id}`);
  await screen.findByRole('heading', { level: 1, name: `Tỉnh Hà Giang tham gia ${movement}` });
  expect(screen.getByRole('link', { name: 'Phong trào' })).toHaveAttribute('aria-current', 'true');
  page.unmount();
  const { user, addressNow } = renderConsole('/participations?sort=-validFrom');
  const row = (await screen.findByRole('link', { name: movement })).closest('tr') as HTMLElement;
  expect(within(row).getByRole('cell', { name: '03/03/2020' })).toBeVisible();
  expect(within(row).getByRole('link', { name: 'Tỉnh Hà Giang' })).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: 'Đang tham gia' }));
  await user.click(await screen.findByTitle('Đang tham gia: có'));
  await waitFor(() => expect(screen.queryByRole('link', { name: movement })).toBeNull());
  expect(addressNow()).toContain('today=yes');
});
