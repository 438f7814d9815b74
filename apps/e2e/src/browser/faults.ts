import type { Page } from 'playwright-core';
import { tooWide } from './too-wide';
import { violations } from './violations';

/** What a user must never see or hear: names of enum values, holes in sentences, keys of texts. */
const RAW = new RegExp(
  [
    /[A-Z]{3,}_[A-Z]{2,}/,
    /\b(EMULATION|CAMPAIGN|PROGRAMME|INTERIM|APPROVED|EXACTLY|MUNICIPALITY|PROVINCE|COMMAND|ORGANIC)\b/,
    /undefined|NaN|\{\{|\[object/,
    /\b(words|states|frame|province|review|awards|audit|entities|operations|records|movements|organisation)\.[a-z]+\w/,
  ]
    .map(({ source }) => `.*(${source}).*`)
    .join('|'),
  'g',
);

/**
 * What is wrong with a page: too wide, not translated, without a title, or not accessible.
 * @param codes codes for programs that it may show
 */
export async function faults(page: Page, codes: readonly string[] = []): Promise<string[]> {
  const shown = await page.locator('body').ariaSnapshot();
  const spoken = codes.reduce((text, code) => text.replaceAll(code, 'code'), shown);
  return [
    ...(await tooWide(page)),
    ...[...spoken.matchAll(RAW)].map(([line]) => `raw: ${line}`),
    ...(/.+ · Biên Cương$/.test(await page.title()) ? [] : [`title: ${await page.title()}`]),
    ...(await violations(page)),
  ];
}
