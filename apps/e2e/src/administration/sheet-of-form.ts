import type { Page } from 'playwright-core';

/** A cell of the sheet, by its line, its column, what stands in it and what is said of it. */
export const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name });

/** Gives a command, with what its dialog asks for. */
export async function give(
  page: Page,
  name: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(typed)) await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until a value is recorded; what it is, as a regular expression has it. */
export const saved = (page: Page, name: string, value: string) =>
  cell(page, new RegExp(`^${name}, Giá trị: ${value}\\..*Đã lưu\\.$`)).waitFor();
