import { askAs, demo, enter } from './office';

const email = demo('headquarters');

const INDICATOR = '{ indicators { id } }';
const TAKE = `mutation ($id: UUID!) {
  others: movementsTakeRecord(entityType: "Indicator", entityId: $id) { subject } }`;
const LOTS = `{ awardLots(first: 50) { nodes { id collectives } } }`;

/** What somebody has open or has begun when the page goes away. */
export function unfinished(): void {
  it('is a record that is open, until its tab is closed', async () => {
    const { indicators } = await askAs<{ indicators: { id: string }[] }>(email, INDICATOR);
    const id = indicators[0]?.id ?? '';
    const other = demo('province');
    const openOf = async () => (await askAs<{ others: object[] }>(other, TAKE, { id })).others.length;
    const page = await enter(`/indicators/${id}/edit`, { email });
    await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
    expect(await openOf()).toBe(1);
    await page.context().newPage();
    await page.close({ runBeforeUnload: true });
    while ((await openOf()) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('is a list of recipients, which the lot finds again and compares anew', async () => {
    const { awardLots } = await askAs<{ awardLots: { nodes: { id: string; collectives: number }[] } }>(
      email,
      LOTS,
    );
    const lot = awardLots.nodes.find(({ collectives }) => collectives > 0);
    const page = await enter(`/award-lots/${lot?.id}`, { email });
    await page.getByRole('button', { name: 'Ghi tên từ danh sách' }).click();
    const list = page.getByLabel('Dán danh sách');
    await list.fill('Đơn vị Thử không có');
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await page.getByRole('region', { name: 'Đối chiếu danh sách' }).waitFor();
    await page.reload();
    await page.getByText(/Máy này còn giữ danh sách/).waitFor();
    await page.getByRole('region', { name: 'Đối chiếu danh sách' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ danh sách' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Ghi tên từ danh sách' }).waitFor();
    expect(await list.isVisible()).toBe(false);
  });
}
