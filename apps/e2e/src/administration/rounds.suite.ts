import { newcomer, type RunningPlatform } from '@bien-cuong/testing';

import { watch, withComplaints } from '../browser/witness';
import { choose } from '../testing/type-report';
import { askAs, enter, go, settled } from './office';
import { cell, give, saved } from './sheet-of-form';

const ROUND = 'Đợt trọn vòng Thử 0001';
const PERIOD = '2022';
const asked = ['INFORMATION_SESSIONS', 'PARTY_CELLS_FOUNDED', 'PARTY_MEMBERS_ADMITTED'] as const;

interface Named {
  id: string;
  code: string;
  name: string;
}

/** A round, from its opening to its figures: headquarters, an officer of a province and a colleague of hers. */
export function rounds(stage: () => RunningPlatform): void {
  let headquarters: { email: string };
  let officer: { email: string };
  let colleague: { email: string };
  let [sessions, cells, members] = ['', '', ''];
  let form = '';

  beforeAll(async () => {
    headquarters = { email: (await newcomer(stage(), 'headquarters')).name };
    const { email } = headquarters;
    const { there, indicators } = await askAs<{ there: { id: string }; indicators: Named[] }>(
      email,
      '{ there: province(code: "40", on: "2026-01-01") { id } indicators { id code name } }',
    );
    officer = { email: (await newcomer(stage(), 'province', [there.id])).name };
    colleague = { email: (await newcomer(stage(), 'province', [there.id])).name };
    const of = (code: string) => indicators.find((one) => one.code === code);
    [sessions, cells, members] = asked.map((code) => of(code)?.name ?? '') as [string, string, string];
    // What the province reported the year before, from a published source.
    const input = {
      ...{ provinceId: there.id, indicatorId: of('PARTY_CELLS_FOUNDED')?.id, value: 100, period: '2021' },
      source: 'Báo cáo Thử 2021',
    };
    const { made } = await askAs<{ made: { id: string } }>(
      email,
      'mutation ($input: CreateFigureInput!) { made: createFigure(input: $input) { id } }',
      { input },
    );
    await askAs(email, `mutation { adoptFigure(id: "${made.id}", version: 1) { id } }`);
  });

  it('is entered and opened by headquarters, and waits for the officer from then on', async () => {
    const page = await enter('/rounds/new', headquarters);
    await page.getByLabel('Tên đợt').fill(ROUND);
    await page.getByLabel('Giai đoạn').fill(PERIOD);
    await page.getByLabel('Hạn nộp').fill('31/01/2027');
    for (const [index, name] of [sessions, cells, members].entries()) {
      // The form begins with one line of each list.
      const questions = page.getByRole('group', { name: 'Chỉ tiêu cần báo cáo' });
      if (index > 0) await questions.getByRole('button', { name: 'Thêm mục' }).click();
      const line = page.getByRole('listitem', { name: `Chỉ tiêu cần báo cáo, mục ${index + 1}` });
      await choose(line, 'Chỉ tiêu', name);
    }
    await choose(page.getByRole('listitem', { name: 'Các tỉnh, mục 1' }), 'Tỉnh', 'Tỉnh Nghệ An');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: ROUND }).waitFor();
    await give(page, 'Mở đợt');
    await page.getByRole('link', { name: 'Tỉnh Nghệ An' }).last().waitFor();

    const theirs = await enter('/', officer);
    await theirs.getByRole('region', { name: 'Biểu cần nộp' }).getByRole('link', { name: ROUND }).click();
    await cell(theirs, `${sessions}, Giá trị: trống`).waitFor();
    form = new URL(theirs.url()).pathname;
  });

  it('is filled in by keys as a spreadsheet is', async () => {
    const page = await enter(form, officer);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, `${sessions}, Giá trị: trống`).click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    await page.keyboard.press('ArrowUp');
    await saved(page, sessions, '12');
    await page.evaluate(() => navigator.clipboard.writeText('1.204\n498\n20'));
    await page.keyboard.press('Control+v');
    await cell(page, new RegExp(`^${members}, Giá trị: 20`)).waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, `${members}, Giá trị: trống`).waitFor();
    await cell(page, new RegExp(`^${cells}, Giá trị: 7`)).waitFor();
    await page.keyboard.press('Control+y');
    await saved(page, sessions, '1\\.204');
    await saved(page, cells, '498');
    await saved(page, members, '20');
  });

  it('loses nothing without connection, and asks about a cell that a colleague changed meanwhile', async () => {
    const page = await enter(form, officer);
    await withComplaints(async () => {
      await page.context().setOffline(true);
      await cell(page, new RegExp(`^${sessions}, Giá trị: 1\\.204`)).click();
      await page.keyboard.type('1.210');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('21');
      await page.keyboard.press('Enter');
      await page.getByText(/^Mất kết nối, đã giữ trên máy này/).waitFor();
      await page.close();
    });

    const hers = await enter(form, colleague);
    await cell(hers, new RegExp(`^${members}, Giá trị: 20`)).click();
    await hers.keyboard.type('30');
    await hers.keyboard.press('Enter');
    await saved(hers, members, '30');

    await page.context().setOffline(false);
    const again = watch(await page.context().newPage());
    await again.goto(hers.url());
    await settled(again);
    await saved(again, sessions, '1\\.210');
    const conflict = again.getByRole('alert').filter({ hasText: 'Có người khác đã sửa cùng ô' });
    await conflict.getByRole('button', { name: `${members} · Giá trị: lấy của người khác, 30` }).waitFor();
    await conflict.getByRole('button', { name: `${members} · Giá trị: giữ của tôi, 21` }).click();
    await saved(again, members, '21');
    await conflict.waitFor({ state: 'hidden' });
    await go(hers, form);
    await cell(hers, new RegExp(`^${sessions}, Giá trị: 1\\.210`)).waitFor();
    await cell(hers, new RegExp(`^${members}, Giá trị: 21`)).waitFor();
  });

  it('is submitted when what is unusual has a comment, and returned with a reason at a cell', async () => {
    const page = await enter(form, officer);
    await page.getByRole('button', { name: 'Nộp', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Nộp', exact: true }).click();
    await dialog.getByText(`Giá trị của “${cells}” khác thường. Nếu đúng, hãy ghi chú vì sao.`).waitFor();
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await cell(page, `${cells}, Ghi chú: trống`).click();
    await page.keyboard.type('Sáp nhập nhiều xã');
    await page.keyboard.press('Enter');
    await cell(page, `${cells}, Ghi chú: Sáp nhập nhiều xã. Đã lưu.`).waitFor();
    await give(page, 'Nộp');
    await page.getByText('Đã nộp', { exact: true }).first().waitFor();

    const theirs = await enter('/', headquarters);
    await theirs.getByRole('region', { name: 'Biểu chờ duyệt' }).getByRole('link', { name: ROUND }).click();
    await cell(theirs, new RegExp(`^${sessions}, Giá trị: 1\\.210`)).click();
    await theirs.getByRole('button', { name: 'Đánh dấu ô này' }).click();
    const marking = theirs.getByRole('dialog');
    await marking.getByLabel('Lý do trả lại').fill('Thiếu xã Thử');
    await marking.getByRole('button', { name: 'Đánh dấu số liệu' }).click();
    await marking.waitFor({ state: 'hidden' });
    await give(theirs, 'Trả lại', { 'Lý do': 'Xem ô đã đánh dấu' });
  });

  it('is mended, approved by another account, and read with its source wherever figures are', async () => {
    const page = await enter(form, officer);
    await page.getByText('Bộ Tư lệnh trả lại: Xem ô đã đánh dấu').waitFor();
    await cell(page, `${sessions}, Giá trị: 1.210. Trả lại: Thiếu xã Thử`).click();
    await page.keyboard.type('1.215');
    await page.keyboard.press('Enter');
    await saved(page, sessions, '1\\.215');
    await give(page, 'Nộp');

    const theirs = await enter(form, headquarters);
    await give(theirs, 'Duyệt');
    await theirs.getByText('Đã duyệt', { exact: true }).first().waitFor();
    await go(theirs, `/dashboard?period=${PERIOD}&view=table`);
    await theirs
      .getByRole('button', { name: new RegExp(`^1\\.215: ${sessions}`) })
      .first()
      .waitFor();
    const row = theirs
      .getByRole('region', { name: 'Biểu của các tỉnh theo đợt' })
      .getByRole('row', { name: /Nghệ An/ });
    expect(await row.locator(`a[href="${form}"]`).innerText()).toBe('Đã duyệt');
    await go(theirs, `/totals?period=${PERIOD}`);
    await theirs.getByRole('button', { name: /^1\.215: Tỉnh Nghệ An/ }).click();
    await theirs.getByRole('dialog').getByText(`Đợt báo cáo: ${ROUND}`).waitFor();
  });

  it('is amended by the officer and headquarters together, and what is added up follows', async () => {
    const page = await enter(`/totals?period=${PERIOD}`, officer);
    await page.getByRole('button', { name: /^1\.215: Tỉnh Nghệ An/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^1\.215/ })
      .click();
    await give(page, 'Đề nghị sửa', { 'Giá trị': '1216', 'Lý do': 'Cộng sót xã Thử' });
    await page.getByText('1.215 thành 1.216').waitFor();

    const theirs = await enter('/', headquarters);
    const waiting = theirs.getByRole('region', { name: 'Đề nghị sửa số liệu chờ duyệt' });
    await waiting.getByRole('link', { name: new RegExp(sessions) }).click();
    await give(theirs, 'Duyệt');
    await theirs.getByRole('heading', { level: 1, name: /1\.216/ }).waitFor();
    await go(page, `/totals?period=${PERIOD}`);
    await page.getByRole('button', { name: /^1\.216: Tỉnh Nghệ An/ }).waitFor();
  });
}
