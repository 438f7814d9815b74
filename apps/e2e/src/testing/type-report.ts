import type { Locator, Page } from 'playwright-core';

/** A report as it lies on the desk, as docs/examples/report/cao-bang.json has it. */
export interface PaperReport {
  source: string;
  review: { title: string; movement: string; period: string; heldOn: string; heldOnNote: string };
  figures: { indicator: string; qualifier: string; value: number }[];
  achievements: string[];
  limitations: string[];
  directives: { text: string; recurrence: string | null; movement: string | null; issuedBy: string }[];
  directions: string[];
  lots: {
    authority: string;
    awardType: string;
    individuals: number;
    collectives: number;
    achievementPeriod?: string;
  }[];
}

/** The words on the page for the codes in the report. */
export interface Words {
  indicators: Readonly<Record<string, string>>;
  awardTypes: Readonly<Record<string, string>>;
}

const qualifiers: Readonly<Record<string, string>> = { MORE_THAN: 'Hơn' };

/** Chooses what a list offers by typing a part of its name. */
export async function choose(within: Locator | Page, label: string, option: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.fill(option);
  const page = 'page' in within ? within.page() : within;
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).first().click();
}

const step = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Types a whole report into the page, in its order. */
export async function typeReport(page: Page, report: PaperReport, words: Words): Promise<void> {
  const { review } = report;
  const head = step(page, 'Hội nghị');
  await head.getByLabel('Tên hội nghị').fill(review.title);
  await choose(head, 'Loại', 'Sơ kết');
  await choose(head, 'Phong trào', review.movement);
  await choose(head, 'Tỉnh', 'Tỉnh Cao Bằng');
  await head.getByLabel('Giai đoạn').fill(review.period);
  await head.getByLabel('Ngày tổ chức').fill(review.heldOn);
  await head.getByLabel('Ghi chú về ngày').fill(review.heldOnNote);
  await choose(head, 'Làm điểm cho', 'Phía Bắc');
  await head.getByLabel('Kèm gặp mặt điển hình tiên tiến').check();
  await head.getByLabel('Nguồn').fill(report.source);
  await typeFigures(step(page, 'Số liệu'), report, words);
  await typePoints(step(page, 'Kết quả'), report.achievements);
  await typePoints(step(page, 'Hạn chế'), report.limitations);
  await typeDirectives(step(page, 'Chỉ đạo'), report);
  await typePoints(step(page, 'Phương hướng'), report.directions);
  await typeLots(step(page, 'Đợt khen thưởng'), report, words);
}

async function typeFigures(figures: Locator, report: PaperReport, { indicators }: Words): Promise<void> {
  for (const [index, { indicator, qualifier, value }] of report.figures.entries()) {
    await figures.getByRole('button', { name: 'Thêm số liệu' }).click();
    const line = figures.getByRole('listitem', { name: `Số liệu ${index + 1}`, exact: true });
    await choose(line, 'Chỉ tiêu', indicators[indicator] ?? '');
    if (qualifiers[qualifier]) await choose(line, 'Mức chính xác', qualifiers[qualifier]);
    await line.getByLabel('Giá trị').fill(String(value));
    await line.getByLabel('Đã đối chiếu với nguồn').check();
  }
}

async function typePoints(points: Locator, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await points.getByRole('button', { name: 'Thêm mục' }).click();
    await points.getByLabel('Nội dung').last().fill(text);
  }
}

async function typeDirectives(directives: Locator, report: PaperReport): Promise<void> {
  for (const [index, { text, recurrence, movement, issuedBy }] of report.directives.entries()) {
    await typePoints(directives, [text]);
    const item = directives.getByRole('listitem', { name: `Chỉ đạo, mục ${index + 1}`, exact: true });
    if (recurrence) await choose(item, 'Định kỳ', 'Hằng năm');
    if (movement) await choose(item, 'Phong trào', movement);
    await choose(item, 'Người chỉ đạo', issuedBy);
  }
}

async function typeLots(lots: Locator, report: PaperReport, { awardTypes }: Words): Promise<void> {
  for (const [index, lot] of report.lots.entries()) {
    await lots.getByRole('button', { name: 'Thêm đợt khen thưởng' }).click();
    const line = lots.getByRole('listitem', { name: `Đợt khen thưởng ${index + 1}`, exact: true });
    await choose(line, 'Cấp khen', lot.authority);
    await choose(line, 'Hình thức khen', awardTypes[lot.awardType] ?? '');
    await line.getByLabel('Cá nhân').fill(String(lot.individuals));
    await line.getByLabel('Tập thể').fill(String(lot.collectives));
    if (lot.achievementPeriod) await line.getByLabel('Thành tích của giai đoạn').fill(lot.achievementPeriod);
  }
}
