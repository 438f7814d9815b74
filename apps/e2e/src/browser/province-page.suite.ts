import type { Page } from 'playwright-core';
import { caoBang } from './addresses-of';
import { hasFocus, visit } from './stage';

const TEXTS = {
  vi: {
    sections: {
      'Số liệu 2009–2019': ['trên 7.950', '92', '718', '832', 'Đã duyệt'],
      'Hội nghị sơ kết, tổng kết': [
        '31/8, năm suy đoán: 2018',
        'không in năm',
        'tuyến biên giới phía Bắc',
        'Hạn chế',
        'chưa đáp ứng yêu cầu thực tiễn',
        'chưa được thường xuyên',
        'Thiếu tướng Đỗ Danh Vượng, Chính ủy, Bộ Tư lệnh Bộ đội Biên phòng',
        'hằng năm',
        'Phương hướng của tỉnh',
      ],
      'Khen thưởng': ['41 phần thưởng: 29 cá nhân, 12 tập thể', '0/14 đã có tên', '0/41 đã có tên'],
      'Lịch sử đơn vị': ['Trên bản đồ hôm nay', 'Tỉnh Cao Bằng (mã 04)'],
    },
    movements: 'Phong trào, cuộc vận động, chương trình',
    umbrella: 'Ngày Biên phòng toàn dân',
    claim: 'trên 7.950, Buổi tuyên truyền, giáo dục: xem nguồn',
  },
  en: {
    sections: {
      'Figures 2009–2019': ['more than 7,950', '92', '718', '832', 'Approved'],
      Reviews: [
        '31/8, year inferred: 2018',
        'northern border',
        'Limitations',
        'chưa đáp ứng yêu cầu thực tiễn',
        'Major General Đỗ Danh Vượng, Political Commissar, Border Guard Command',
        'every year',
        'The province’s directions',
      ],
      Commendations: ['41 awards: 29 to individuals, 12 to collectives', '0 of 14 named', '0 of 41 named'],
      'History of the unit': ['On today’s map', 'Tỉnh Cao Bằng (code 04)'],
    },
    movements: 'Movements, campaigns, programmes',
    umbrella: 'All-People Border Guard Day',
    claim: /more than 7,950, .*: show the source/,
  },
};

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();

export function provincePage(): void {
  describe.each(['vi', 'en'] as const)('in %s', (language) => {
    const { sections, movements, umbrella, claim } = TEXTS[language];

    it('says all of the review, each thing where it belongs', async () => {
      const page = await visit(await caoBang(), { language });
      for (const [name, texts] of Object.entries(sections)) {
        const text = (await section(page, name).innerText()).replace(/\s+/g, ' ');
        for (const part of texts) expect(text).toContain(part);
      }
    });

    it('sets every movement under the Day', async () => {
      const page = await visit(await caoBang(), { language });
      const day = section(page, movements).getByRole('listitem').first();
      expect(await day.innerText()).toContain(umbrella);
      expect(await day.getByRole('listitem').count()).toBe(7);
    });

    it('opens the source of a number, closes it with Escape and goes back to the number', async () => {
      const page = await visit(await caoBang(), { language });
      const number = page.getByRole('button', { name: claim });
      await number.press('Enter');
      const drawer = page.getByRole('dialog');
      await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"], .ant-drawer'));
      await drawer.getByText(/không in năm/).waitFor();
      expect(await drawer.innerText()).toContain('2009–2019');
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'hidden' });
      await hasFocus(number);
    });
  });

  it('gives each lot its authority and counts, and the sum below', async () => {
    const lots = (await visit(await caoBang())).getByLabel('Từng đợt khen').getByRole('row');
    const lines = (await lots.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(
        /Vì chủ quyền an ninh biên giới Tổ quốc.*Bộ Tư lệnh Bộ đội Biên phòng 14 – 0\/14/,
      ),
      expect.stringMatching(/^Bằng khen.*Bộ Tư lệnh Bộ đội Biên phòng 6 3 0\/9/),
      expect.stringMatching(/^Bằng khen.*Ủy ban nhân dân tỉnh Cao Bằng 9 9 0\/18/),
      expect.stringMatching(/^Tổng 29 12 0\/41/),
    ]);
  });

  it('shows its charts as tables of the same numbers', async () => {
    const page = await visit(`${await caoBang()}&view=table`);
    const cells = page.getByRole('table', { name: 'Cấp nào khen, khen ai?' }).getByRole('cell');
    expect((await cells.allInnerTexts()).filter(Boolean)).toEqual(['20', '3', '9', '9']);
  });

  it('says what would be here where nothing is recorded', async () => {
    const page = await visit('/provinces?q=lang+son');
    await page.getByRole('link', { name: 'Tỉnh Lạng Sơn' }).click();
    await page.getByText(/Chưa ghi hội nghị nào/).waitFor();
    await page.getByText(/Chưa có số liệu nào/).waitFor();
  });
}
