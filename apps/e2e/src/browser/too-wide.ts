import type { Page } from 'playwright-core';

/**
 * What a user would have to scroll sideways for: the page itself, or a part of it that is cut off; a text in a
 * field of one line is scrolled by its cursor.
 */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll('main *:not(input)')].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const clipped = overflowX !== 'visible' && clipPath === 'none' && element.clientWidth > 1;
      return clipped && element.scrollWidth > element.clientWidth + 1;
    });
    const root = document.documentElement;
    return (root.scrollWidth > window.innerWidth ? [root, ...cut] : cut).map(
      ({ tagName, scrollWidth, clientWidth, textContent }) =>
        `${tagName} is ${scrollWidth} wide in ${clientWidth}: ${textContent?.trim().slice(0, 60)}`,
    );
  });
}
