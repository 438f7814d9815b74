import type { Page } from 'playwright-core';

interface Walk {
  /** What can be used with a mouse but was never focused. */
  unreached: string[];
  /** What looked the same with and without the focus. */
  unseen: string[];
}

const MOST = 400;

/**
 * Presses Tab from the top of the page to its end, and compares the look of each element with and without the
 * focus.
 */
export async function tabThrough(page: Page): Promise<Walk> {
  const workable = await page.evaluate(nameWorkable);
  const focused = new Map<string, string>();
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press('Tab');
    const look = await page.evaluate(lookOf, null);
    if (!look) break;
    focused.set(look.name, look.style);
  }
  const unseen: string[] = [];
  for (const [name, style] of focused) {
    const without = await page.evaluate(lookOf, name);
    if (without?.style === style) unseen.push(name);
  }
  return { unreached: workable.filter((name) => !focused.has(name)), unseen };
}

/** Runs in the page: gives every element that a user can operate a name. */
function nameWorkable(): string[] {
  const selector = 'a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex="0"]';
  const shown = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
    (element) => getComputedStyle(element).visibility !== 'hidden' && element.getClientRects().length > 0,
  );
  return shown.map((element, position) => {
    const label = element.getAttribute('aria-label') ?? element.textContent?.trim();
    element.dataset['name'] = `${position + 1} ${element.tagName.toLowerCase()} ${label?.slice(0, 40)}`;
    return element.dataset['name'];
  });
}

/**
 * Runs in the page: the look of the focused element, or of the one with the name; the focus mark may be on a
 * wrapper.
 */
function lookOf(name: string | null): { name: string; style: string } | null {
  const element =
    name === null ? document.activeElement : document.querySelector(`[data-name=${JSON.stringify(name)}]`);
  if (!element || element === document.body) return null;
  const around: Element[] = [...element.children];
  let part: Element | null = element;
  for (let level = 0; part && level < 5; level += 1, part = part.parentElement) around.push(part);
  const style = around.map((each) => {
    const look = getComputedStyle(each);
    const outline = look.outlineStyle === 'none' ? '' : look.outline;
    const border = look.borderBottomWidth === '0px' ? '' : look.borderBottomColor;
    return [outline, border, look.boxShadow, look.backgroundColor, look.stroke, look.strokeWidth].join();
  });
  return {
    name: element.getAttribute('data-name') ?? element.outerHTML.slice(0, 80),
    style: style.join('|'),
  };
}
