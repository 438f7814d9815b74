import { screen, within } from '@testing-library/react';
import { ask, provinceId } from '../../testing/ask';
import { renderConsole } from '../../testing/render-console';

interface Known {
  readonly units: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  readonly awardTypes: readonly { readonly id: string }[];
}

/** A decision with one lot of three certificates. */
async function record() {
  const { units, awardTypes } = await ask<Known>(
    '{ units(search: "bo tu lenh") { nodes { id name } } awardTypes { id } }',
  );
  const [authority] = units.nodes;
  const number = `${process.pid}/QĐ-THỬ`;
  const { createDecision } = await ask<{ createDecision: { id: string } }>(
    'mutation ($input: CreateDecisionInput!) { createDecision(input: $input) { id } }',
    { input: { number, date: '2025-03-03', authorityId: authority?.id } },
  );
  const lot = {
    provinceId: await provinceId('40', '2025-03-03'),
    authorityId: authority?.id,
    awardTypeId: awardTypes[0]?.id,
    decisionId: createDecision.id,
    individuals: 3,
    period: '2024',
    givenOn: '2025-03-03',
  };
  await ask('mutation ($input: CreateAwardLotInput!) { createAwardLot(input: $input) { id } }', {
    input: lot,
  });
  return { id: createDecision.id, number, authority: authority?.name ?? '' };
}

it('shows what a decision granted, and belongs to the awards', async () => {
  const { id, number, authority } = await record();
  const { user } = renderConsole('/decisions');
  expect(screen.getByRole('link', { name: 'Khen thưởng' })).toHaveAttribute('aria-current', 'true');
  const row = (await screen.findByRole('link', { name: number })).closest('tr') as HTMLElement;
  expect(within(row).getByRole('cell', { name: '03/03/2025' })).toBeVisible();
  expect(within(row).getByRole('link', { name: authority })).toBeVisible();
  await user.click(within(row).getByRole('link', { name: number }));
  await screen.findByRole('heading', { level: 1, name: number });
  const lots = within(screen.getByRole('region', { name: 'Từng đợt khen' }));
  await user.click(lots.getByRole('link', { name: new RegExp(`${authority} · Tỉnh Nghệ An · 2024$`) }));
  const lot = await screen.findByRole('link', { name: number });
  expect(lot).toHaveAttribute('href', `/decisions/${id}`);
});
