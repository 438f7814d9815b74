import type { Page } from 'playwright-core';
import { caoBang, theDay } from './addresses-of';
import { turnTo, type View, visit } from './stage';
import { tooWide } from './too-wide';
import { violations } from './violations';

const PAGES: Record<string, () => Promise<string>> = {
  overview: async () => '/',
  'overview as a table': async () => '/?view=table',
  provinces: async () => '/provinces',
  'Cao Bằng': caoBang,
  'Cao Bằng as tables': async () => `${await caoBang()}&view=table`,
  movements: async () => '/movements',
  'one movement': theDay,
  'a new movement': async () => '/movements/new',
  reviews: async () => '/reviews',
  awards: async () => '/awards',
  'audit trail': async () => '/audit',
  'no such page': async () => '/nowhere',
};

const VIEWS: View[] = [
  { language: 'vi', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 1440 },
  { language: 'vi', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 390 },
];

/** What a user must never see or hear: names of enum values, holes in sentences, keys of texts. */
const RAW = new RegExp(
  [
    /[A-Z]{3,}_[A-Z]{2,}/,
    /\b(EMULATION|CAMPAIGN|PROGRAMME|INTERIM|APPROVED|EXACTLY|MUNICIPALITY|PROVINCE)\b/,
    /undefined|NaN|\{\{|\[object/,
    /\b(words|states|frame|province|review|awards|audit|entities|operations|records|movements)\.[a-z]+\w/,
  ]
    .map(({ source }) => `.*(${source}).*`)
    .join('|'),
  'g',
);

const MINUTES = 120_000;

export function everyPage(): void {
  it.each(VIEWS)(
    'in $language, $theme, $width wide',
    async (view) => {
      const page = await visit('/', view);
      const found: Record<string, string[]> = {};
      const titles = new Set<string>();
      for (const [name, path] of Object.entries(PAGES)) {
        await turnTo(page, await path());
        if (name.includes('table')) await page.getByRole('table').first().waitFor();
        titles.add(await page.title());
        found[name] = await faults(page);
      }
      expect(Object.entries(found).filter(([, some]) => some.length > 0)).toEqual([]);
      // Otherwise some page was not there yet when it was looked at; those of tables have the titles of the same without.
      expect(titles.size).toBe(Object.keys(PAGES).length - 2);
    },
    MINUTES,
  );
}

async function faults(page: Page): Promise<string[]> {
  const spoken = await page.locator('body').ariaSnapshot();
  return [
    ...(await tooWide(page)),
    ...[...spoken.matchAll(RAW)].map(([line]) => `raw: ${line}`),
    ...(/.+ · Biên Cương$/.test(await page.title()) ? [] : [`title: ${await page.title()}`]),
    ...(await violations(page)),
  ];
}
