import type { Locator, Page } from 'playwright-core';

const MOST = 80;

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Presses Tab until a control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(control)}.`);
}

/** Goes to a text and types it. */
export async function typeInto(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}

/** Goes to a list, types a part of what is sought, and takes what the arrow leads to. */
export async function chooseFrom(page: Page, list: Locator, part: string, option: string): Promise<void> {
  await typeInto(page, list, part);
  const open = page.locator('.ant-select-dropdown:visible');
  await open.getByTitle(option, { exact: true }).first().waitFor();
  const offered = () => open.locator('.ant-select-item-option-active').first().getAttribute('title');
  for (let presses = 0; presses < MOST; presses += 1) {
    const now = await offered();
    if (now === option) break;
    await page.keyboard.press('ArrowDown');
    // Pressed again before the list has moved, it would move too far.
    for (let waits = 0; waits < MOST && (await offered()) === now; waits += 1) await page.waitForTimeout(25);
  }
  await page.keyboard.press('Enter');
}

/** Goes to a button and presses it. */
export async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}
