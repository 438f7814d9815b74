import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newcomer, type RunningPlatform, workspaceRoot } from '@bien-cuong/testing';
import type { Locator, Page } from 'playwright-core';
import { enter, fillIn, go } from './administration/office';
import { hasFocus } from './browser/stage';
import { tooWide } from './browser/too-wide';
import { violations } from './browser/violations';
import { withComplaints } from './browser/witness';
import { ask } from './testing/ask';
import { chooseFrom, press, typeInto } from './testing/by-keyboard';
import { type PaperReport, typeReport, type Words } from './testing/type-report';

const REPORT = join(workspaceRoot, 'docs/examples/report/cao-bang.json');
const report = JSON.parse(readFileSync(REPORT, 'utf8')) as PaperReport;

interface Expected {
  operation: string;
  answer: unknown;
}

interface SignedIn {
  access_token: string;
  profile: { sub: string };
}

/** Who has signed in on a page, and with which token it asks. */
const signedIn = (page: Page): Promise<SignedIn> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user')) ?? '';
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as SignedIn;
  });

const subjectOf = async (page: Page): Promise<string> => (await signedIn(page)).profile.sub;

interface Named {
  code: string;
  name: string;
}

async function wordsOf(url: string, token: string): Promise<Words> {
  const query = '{ indicators { code name } awardTypes { code name } }';
  const { data } = await ask<{ indicators: Named[]; awardTypes: Named[] }>(url, query, { token });
  const byCode = (all: Named[] = []) => Object.fromEntries(all.map(({ code, name }) => [code, name]));
  return { indicators: byCode(data?.indicators), awardTypes: byCode(data?.awardTypes) };
}

/** Types a review with a figure, an achievement and a lot, all by keys. */
async function typeByKeyboard(page: Page): Promise<void> {
  const step = (name: string) => page.getByRole('region', { name, exact: true });
  const list = (within: Locator, name: string) => within.getByRole('combobox', { name, exact: true });
  await typeInto(page, titleField(page), 'Hội nghị gõ bằng phím');
  await chooseFrom(page, list(step('Hội nghị'), 'Loại'), 'sơ', 'Sơ kết');
  await chooseFrom(page, list(step('Hội nghị'), 'Phong trào'), 'ngheo', 'Ngày vì người nghèo');
  await chooseFrom(page, list(step('Hội nghị'), 'Tỉnh'), 'cao bang', 'Tỉnh Cao Bằng');
  await typeInto(page, step('Hội nghị').getByLabel('Giai đoạn'), '2023');
  await typeInto(page, step('Hội nghị').getByLabel('Nguồn'), 'Nguồn thử');
  await press(page, step('Số liệu').getByRole('button', { name: 'Thêm số liệu' }));
  await chooseFrom(page, list(step('Số liệu'), 'Chỉ tiêu'), 'chi bo', 'Chi bộ thành lập mới');
  await typeInto(page, step('Số liệu').getByLabel('Giá trị'), '12');
  await press(page, step('Kết quả').getByRole('button', { name: 'Thêm mục' }));
  await hasFocus(step('Kết quả').getByLabel('Nội dung'));
  await page.keyboard.type('Kết quả gõ bằng phím');
  const lots = step('Đợt khen thưởng');
  await press(page, lots.getByRole('button', { name: 'Thêm đợt khen thưởng' }));
  await chooseFrom(page, list(lots, 'Cấp khen'), 'bo tu lenh', 'Bộ Tư lệnh Bộ đội Biên phòng');
  await chooseFrom(page, list(lots, 'Hình thức khen'), 'bang khen', 'Bằng khen');
  await typeInto(page, lots.getByLabel('Cá nhân'), '2');
}

const titleField = (page: Page) => page.getByLabel('Tên hội nghị');

/** An officer takes the report from the desk and types it into the page that is made for it. */
export function enteredByHand(stage: () => RunningPlatform, { operation, answer }: Expected): void {
  let officer: { email: string };

  beforeAll(async () => {
    officer = { email: (await newcomer(stage(), 'headquarters')).name };
  });

  it('finds on any machine again what was typed, is readable and accessible, and fits a phone', async () => {
    const page = await enter('/reports/new', officer);
    await titleField(page).fill('Hội nghị thử');
    await page.getByRole('button', { name: 'Thêm số liệu' }).click();
    await page.getByRole('button', { name: 'Thêm đợt khen thưởng' }).click();
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await page.getByText(/^Đã lưu lúc \d\d:\d\d$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await withComplaints(async () => {
      await page.context().setOffline(true);
      await titleField(page).fill('Hội nghị thử, mất kết nối');
      await page.getByText(/^Chưa lưu lên máy chủ: mất kết nối/).waitFor();
      await page.context().setOffline(false);
      await page.getByText(/^Đã lưu lúc/).waitFor();
    });

    const elsewhere = await enter(new URL(page.url()).pathname, { ...officer, width: 390 });
    expect(await titleField(elsewhere).inputValue()).toBe('Hội nghị thử, mất kết nối');
    expect(await violations(elsewhere)).toEqual([]);
    expect(await tooWide(elsewhere)).toEqual([]);
  });

  it('makes of what was typed what the acceptance query asks for, and doubles nothing', async () => {
    const { url } = stage();
    const page = await enter('/reviews', officer);
    const { access_token: token } = await signedIn(page);
    await page.getByRole('button', { name: 'Nhập báo cáo' }).click();
    await titleField(page).waitFor();
    await typeReport(page, report, await wordsOf(url, token));
    await page.getByText(/^Đã lưu lúc/).waitFor();
    const address = new URL(page.url()).pathname;
    // A second page with the same draft.
    const second = await enter(address, officer);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).dblclick();
    await page.getByRole('heading', { level: 1, name: 'Đã ghi nhận' }).waitFor();
    expect(await page.locator('main ol').getByRole('link').count()).toBe(8);
    expect(await violations(page)).toEqual([]);
    expect(await ask(url, operation, { token })).toMatchObject({ data: answer, errors: undefined });

    await second.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await second.getByText(/^Chưa gửi: bản nháp phải lưu được/).waitFor();
    expect(await ask(url, operation, { token })).toMatchObject({ data: answer });
    await go(page, '/reports');
    expect(await page.getByRole('link', { name: report.review.title }).count()).toBe(0);
  });

  it('takes a figure, an achievement and a lot without a mouse', async () => {
    const page = await enter('/reports/new', officer);
    await typeByKeyboard(page);
    await press(page, page.getByRole('button', { name: 'Gửi báo cáo' }));
    await page.getByRole('heading', { level: 1, name: 'Đã ghi nhận' }).waitFor();
    const records = page.locator('main ol').getByRole('link');
    expect(await records.count()).toBe(3);
    // It has a source, so headquarters takes it over.
    await page.locator('main ol').getByText('Đã duyệt').waitFor();
    await press(page, records.first());
    await page.getByRole('heading', { level: 1, name: 'Hội nghị gõ bằng phím' }).waitFor();
    await page.getByText('Kết quả gõ bằng phím').waitFor();
  });

  it('keeps what was typed when the session ends under it, and saves it after signing in again', async () => {
    const page = await enter('/reports/new', officer);
    await titleField(page).fill('Hội nghị thử, còn phiên');
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 401, body: '{"errors":[]}' }));
    await titleField(page).fill('Hội nghị thử, hết phiên');
    const expired = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await expired.waitFor();
    await page.unroute('**/graphql');
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      expired.getByRole('button', { name: 'Đăng nhập lại' }).click(),
    ]);
    await fillIn(popup, officer);
    await expired.waitFor({ state: 'hidden' });
    await page.getByText(/^Đã lưu lúc/).waitFor();
    expect(await titleField(page).inputValue()).toBe('Hội nghị thử, hết phiên');
    const elsewhere = await enter(new URL(page.url()).pathname, officer);
    expect(await titleField(elsewhere).inputValue()).toBe('Hội nghị thử, hết phiên');
  });

  it('hands a draft over to somebody who goes on with it', async () => {
    const receiver = { email: (await newcomer(stage(), 'headquarters')).name };
    const theirs = await enter('/reports', receiver);
    const page = await enter('/reports/new', officer);
    await titleField(page).fill('Hội nghị thử bàn giao');
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await go(page, '/reports');
    await page.getByRole('button', { name: 'Bàn giao: Hội nghị thử bàn giao' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Người nhận').fill(await subjectOf(theirs));
    await dialog.getByRole('button', { name: 'Bàn giao' }).click();
    await page.getByRole('heading', { name: 'Của người khác' }).waitFor();
    await page.getByRole('link', { name: 'Hội nghị thử bàn giao' }).waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await go(theirs, '/reports');
    await theirs.getByRole('link', { name: 'Hội nghị thử bàn giao' }).click();
    await titleField(theirs).waitFor();
    expect(await titleField(theirs).inputValue()).toBe('Hội nghị thử bàn giao');
  });

  it('shows who has a record open to change it, and takes it from them', async () => {
    const other = { email: (await newcomer(stage(), 'headquarters')).name };
    const first = await enter('/movements', officer);
    await first.getByRole('link', { name: 'Ngày vì người nghèo' }).click();
    await first.getByRole('button', { name: 'Sửa' }).click();
    await first.getByLabel('Tên phong trào').waitFor();
    const second = await enter(new URL(first.url()).pathname, other);
    const note = second.getByText(`${await subjectOf(first)} đang mở bản ghi này từ`);
    await note.waitFor();
    expect(await violations(second)).toEqual([]);
    await second.getByRole('button', { name: /^Thu hồi từ/ }).click();
    await note.waitFor({ state: 'detached' });
  });
}
