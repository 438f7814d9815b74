import { caoBang, theDay } from './addresses-of';
import { faults } from './faults';
import { turnTo, type View, visit } from './stage';

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
  units: async () => '/units',
  people: async () => '/people',
  'audit trail': async () => '/audit',
  dashboard: async () => '/dashboard?period=2009/2019',
  'map of figures': async () => '/figure-map?period=2009/2019',
  'map of figures as a table': async () => '/figure-map?period=2009/2019&view=table',
  pivot: async () => '/pivot?period=2009/2019',
  comparison: async () => '/comparison?periods=2009/2019,2020',
  'comparison as tables': async () => '/comparison?periods=2009/2019,2020&view=table',
  'quality of figures': async () => '/data-quality?period=2009/2019',
  'interim report with its tables': async () => {
    const [, id = ''] = /provinces\/([^?]+)/.exec(await caoBang()) ?? [];
    return `/summary-report?province=${id}&period=2009/2019`;
  },
  'no such page': async () => '/nowhere',
};

const VIEWS: View[] = [
  { language: 'vi', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 1440 },
  { language: 'vi', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 390 },
];

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
      expect(titles.size).toBe(Object.keys(PAGES).length - 4);
    },
    MINUTES,
  );
}
