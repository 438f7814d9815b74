import { caoBang } from './addresses-of';
import { inOutage, settled, visit } from './stage';
import { withComplaints } from './witness';

export function outage(): void {
  it('marks the gap on the page of a province, keeps the rest and fills the gap on retry', async () => {
    const { damaged, awards } = inOutage();
    const page = await visit(await caoBang(), { origin: damaged.url });
    const section = page.getByRole('region', { name: 'Khen thưởng', exact: true });
    const gap = section.getByRole('alert');
    expect(await gap.innerText()).toContain('Chưa tải được khen thưởng');
    expect(await page.getByRole('main').innerText()).toContain('trên 7.950');
    expect(await page.getByRole('main').innerText()).toContain('31/8, năm suy đoán: 2018');

    await awards.open();
    await gap.getByRole('button', { name: 'Thử lại' }).click();
    await section.getByText('0/14 đã có tên').waitFor();
    expect(await gap.count()).toBe(0);
    awards.close();
  });

  it('says in English what happened, what is kept and what to do', async () => {
    const page = await visit('/awards', { origin: inOutage().damaged.url, language: 'en' });
    const text = await page.getByRole('alert').first().innerText();
    for (const part of ['Could not load', 'unharmed', 'Try again']) expect(text).toContain(part);
  });

  it('shows the trails of available services, and adds the others when they are back', async () => {
    const { damaged, awards } = inOutage();
    const page = await visit('/audit?type=AwardLot', { origin: damaged.url });
    const gap = page.getByRole('alert');
    expect(await gap.innerText()).toContain('Chưa tải được nhật ký của khen thưởng');
    await awards.open();
    await gap.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Đợt khen nhiều dòng một lúc').first().waitFor();
    expect(await gap.count()).toBe(0);
    awards.close();
  });

  it('leaves the map and the table of the overview whole', async () => {
    const page = await visit('/', { origin: inOutage().damaged.url });
    expect(
      await page.getByRole('group', { name: 'Bản đồ các tỉnh biên giới' }).getByRole('link').count(),
    ).toBe(22);
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBeGreaterThan(0);
  });

  it('shows where something will be while it is loaded', async () => {
    const page = await visit('/reviews');
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/\/graphql/, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Khen thưởng' }).first().click();
    await page.locator('[aria-busy="true"]').first().waitFor();
    expect(await page.getByRole('navigation').count()).toBeGreaterThan(0);
    answer();
    await settled(page);
    await page.getByText('0/41 đã có tên').first().waitFor();
  });

  it('says so when the server does not answer at all, and recovers when it does', () =>
    withComplaints(async () => {
      const page = await visit('/reviews');
      await page.route(/\/graphql/, (route) => route.abort());
      await page.getByRole('link', { name: 'Khen thưởng' }).first().click();
      await page.getByText('Máy chủ không trả lời.').first().waitFor();
      await page.unroute(/\/graphql/);
      await page.getByRole('button', { name: 'Thử lại' }).first().click();
      await page.getByText('0/41 đã có tên').first().waitFor();
    }));
}
