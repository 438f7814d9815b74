import { askAs, demo, enter } from './office';

interface Found {
  indicators: { id: string }[];
  province: { id: string };
}

const email = demo('headquarters');

/** A figure that the officer has entered. */
async function entered(): Promise<string> {
  const { indicators, province } = await askAs<Found>(
    email,
    '{ indicators { id } province(code: "04", on: "2026-01-01") { id } }',
  );
  const input = { provinceId: province.id, indicatorId: indicators[0]?.id, value: 5, period: '1989' };
  const { createFigure } = await askAs<{ createFigure: { id: string } }>(
    email,
    'mutation ($input: CreateFigureInput!) { createFigure(input: $input) { id } }',
    { input },
  );
  return createFigure.id;
}

export function figures(): void {
  it('are not approved by who submitted them, and the dialog says so', async () => {
    const page = await enter(`/figures/${await entered()}`, { email });
    const dialog = page.getByRole('dialog');
    const command = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      await dialog.getByRole('button', { name, exact: true }).click();
    };
    await command('Nộp');
    await dialog.waitFor({ state: 'hidden' });
    await command('Duyệt');
    await dialog.getByText(/Bạn đã nộp số liệu này, nên người khác phải duyệt/).waitFor();
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await page.getByText('Đã nộp', { exact: true }).first().waitFor();
  });
}
