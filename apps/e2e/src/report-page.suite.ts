import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newcomer, type RunningPlatform, workspaceRoot } from '@bien-cuong/testing';
import type { Page } from 'playwright-core';
import { enter, go } from './administration/office';
import { tooWide } from './browser/too-wide';
import { violations } from './browser/violations';
import { withComplaints } from './browser/witness';
import { ask } from './testing/ask';
import { type PaperReport, typeReport, type Words } from './testing/type-report';

const REPORT = join(workspaceRoot, 'docs/examples/report/cao-bang.json');
const report = JSON.parse(readFileSync(REPORT, 'utf8')) as PaperReport;

interface Expected {
  operation: string;
  answer: unknown;
}

/** The token with which a page asks. */
const tokenOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user')) ?? '';
    return (JSON.parse(sessionStorage.getItem(key) ?? '{}') as { access_token: string }).access_token;
  });

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
    const token = await tokenOf(page);
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
}
