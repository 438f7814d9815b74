import { faults } from './faults';
import { recordsToVisit } from './records-to-visit';
import { turnTo, type View, visit } from './stage';

/** Each page is seen in both languages, light and dark, wide and narrow; half of the kinds the one way round. */
const WAYS: readonly (readonly [View, View])[] = [
  [
    { language: 'vi', theme: 'light', width: 1440 },
    { language: 'en', theme: 'dark', width: 390 },
  ],
  [
    { language: 'vi', theme: 'dark', width: 390 },
    { language: 'en', theme: 'light', width: 1440 },
  ],
];

const MINUTES = 180_000;

const visits = WAYS.flatMap((views, half) => views.map((view) => ({ ...view, half })));

export function recordPages(): void {
  let found: Awaited<ReturnType<typeof recordsToVisit>>;

  beforeAll(async () => {
    found = await recordsToVisit();
  });

  it.each(visits)(
    'in $language, $theme, $width wide, half $half',
    async ({ half, ...view }) => {
      const page = await visit('/', view);
      const { records, codes } = found;
      const wrong: Record<string, string[]> = {};
      const kinds = Object.entries(records).filter((_, index) => index % WAYS.length === half);
      for (const [list, id] of kinds) {
        const at = list === '/reviews/all' ? '/reviews' : list;
        for (const path of [list, `${at}/${id}`, `${at}/new`, `${at}/${id}/edit`]) {
          await turnTo(page, path);
          const title = await page.getByRole('heading', { level: 1 }).innerText();
          wrong[path] = [...(await faults(page, codes)), ...(title.trim() ? [] : ['no title'])];
        }
      }
      expect(Object.entries(wrong).filter(([, some]) => some.length > 0)).toEqual([]);
    },
    MINUTES,
  );
}
