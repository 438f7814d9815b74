import { readFile } from 'node:fs/promises';
import { signIn } from '@bien-cuong/testing';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../testing/ask';
import { askAs, at, demo, enter, go, password } from './office';

const entries = (page: Page) => page.getByRole('main').locator('details > summary');

/** Names a unit as a recipient and revokes the award, as an officer of headquarters does. */
async function nameAndRevoke(unit: number, reason: string): Promise<string> {
  const token = await signIn(at(), { name: demo('headquarters'), password });
  const send = <Data>(query: string, variables: object = {}) =>
    ask<Data>(at().url, query, { token, variables });
  const { data } = await send<{
    units: { nodes: { id: string }[] };
    province: { commendations: { nodes: { id: string; collectives: number }[] } };
  }>(`{ units(first: 5) { nodes { id } }
        province(code: "04", on: "2018-08-31") { commendations { nodes { id collectives } } } }`);
  const lot = data?.province.commendations.nodes.find(({ collectives }) => collectives > 0)?.id;
  const named = await send<{ nameAward: { id: string } }>(
    'mutation ($lot: UUID!, $unit: UUID!) { nameAward(input: { lotId: $lot, unitId: $unit }) { id } }',
    { lot, unit: data?.units.nodes[unit]?.id },
  );
  const award = named.data?.nameAward.id;
  await send(
    `mutation ($award: UUID!, $reason: String!) {
      revokeAward(input: { awardId: $award, reason: $reason, version: 1 }) { id } }`,
    { award, reason },
  );
  if (award === undefined) throw new Error(`Nothing was named: ${JSON.stringify(named.errors)}`);
  return award;
}

/** Opens a record and returns what it shows. */
async function open(page: Page, text: string): Promise<Locator> {
  const record = page.getByRole('main').locator('li > details', { hasText: text }).first();
  await record.locator('summary').first().click();
  await record.getByText('Mã băm').waitFor();
  return record;
}

export function audit(): void {
  it('lets an auditor find a change, see what it changed, and export the records, which is recorded', async () => {
    const award = await nameAndRevoke(0, 'Ghi nhầm đơn vị Thử');
    const page = await enter('/audit', { email: demo('auditor') });
    const record = await open(page, 'Thu hồi phần thưởng');
    const row = record.getByRole('row', { name: /^Lý do thu hồi/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['trống', 'Ghi nhầm đơn vị Thử']);
    for (const text of ['Cán bộ Bộ Tư lệnh', 'console', '127.0.0.1'])
      expect(await record.getByText(text).count()).toBeGreaterThan(0);
    await record.getByRole('link', { name: 'Mọi việc với đối tượng này' }).click();
    await page.getByText(/^Đang hiện 2 bản ghi/).waitFor();
    expect(new URL(page.url()).search).toBe(`?type=Award&entity=${award}`);
    expect(await entries(page).locator('code').allInnerTexts()).toEqual([award, award]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất CSV' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFLúc,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    await go(page, '/audit?kind=EXPORT');
    const taken = await open(page, 'Nguyễn Văn Thử');
    expect(await taken.innerText()).toContain(`type=Award&entity=${award}`);
  });

  it('shows administrators who signed in, by name, and hides from them who was awarded', async () => {
    await nameAndRevoke(1, 'Ghi nhầm lần nữa');
    const page = await enter('/audit?kind=SIGN_IN');
    await entries(page).filter({ hasText: '(bạn)' }).first().waitFor();
    await page.getByRole('combobox', { name: 'Người thực hiện' }).fill('thu 0001');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URL(window.location.href).searchParams.has('who'));
    await page.getByText(/^Đang hiện/).waitFor();
    await page.waitForFunction(() => !document.querySelector('main')?.innerText.includes('(bạn)'));
    expect(await entries(page).allInnerTexts()).toContainEqual(expect.stringContaining('Thử 0001'));
    await go(page, '/audit?type=Award');
    const record = await open(page, 'Thu hồi phần thưởng');
    expect(await record.getByRole('img', { name: 'bạn không được xem' }).count()).toBeGreaterThan(0);
    expect(await record.innerText()).not.toContain('Ghi nhầm');
  });

  it('tells on the page of a person who was shown the birth date, though gateways keep answers', async () => {
    const made = await askAs<{ createPerson: { id: string } }>(
      demo('headquarters'),
      `mutation { createPerson(input: { fullName: "Nguyễn Văn Thử 0099", birthDate: "1971-02-03" }) { id } }`,
    );
    const { id } = made.createPerson;
    const look = (role: string) =>
      askAs(demo(role), 'query ($id: UUID!) { person(id: $id) { birthDate } }', { id });
    const others = ['province', 'council', 'auditor'];
    for (const role of ['headquarters', ...others, 'headquarters']) await look(role);
    const page = await enter(`/people/${id}`, { email: demo('headquarters') });
    await page.getByRole('button', { name: 'Xem ai đã xem' }).click();
    const looks = page.getByRole('region', { name: 'Ai đã xem dữ liệu được bảo vệ' }).locator('summary');
    await looks.first().waitFor();
    expect(await looks.allInnerTexts()).toEqual([expect.stringMatching(/Ngày sinh[^]*\(bạn\)/)]);
  });

  it.each(['province', 'council'])(
    'has no such page for %s, and says why behind the address',
    async (role) => {
      const email = demo(role);
      const page = await enter('/', { email });
      const links = await page.getByRole('navigation').getByRole('link').allInnerTexts();
      expect(links).not.toContain('Nhật ký');
      await go(page, '/audit');
      await page.getByRole('heading', { level: 1, name: 'Bạn không được mở nhật ký' }).waitFor();
      await page.getByText(new RegExp(email)).first().waitFor();
      const token = await signIn(at(), { name: email, password });
      const { data: found } = await ask<{ province: { id: string; on: string } }>(
        at().url,
        '{ province(code: "04", on: "2018-08-31") { id on } }',
        { token },
      );
      await go(page, `/provinces/${found?.province.id}?on=${found?.province.on}`);
      expect(await page.getByRole('heading', { name: 'Lịch sử thay đổi' }).count()).toBe(0);
    },
  );
}
