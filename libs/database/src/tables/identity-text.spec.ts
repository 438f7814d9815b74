import { identityText } from '@bien-cuong/domain';
import { SAME_NAME, spellings, syllables, TWO_NAMES } from '@bien-cuong/domain/testing';
import { DataSource, type QueryRunner } from 'typeorm';

import { openEmptyDatabase } from '../testing/open-empty-database';
import { installIdentityText, removeIdentityText } from './identity-text';

let close: () => Promise<void>;
let dataSource: DataSource;
let runner: QueryRunner;

beforeAll(async () => {
  ({ dataSource, close } = await openEmptyDatabase());
  runner = dataSource.createQueryRunner();
  await installIdentityText(runner);
});

afterAll(async () => {
  await removeIdentityText(runner);
  await runner.release();
  await close();
});

async function identities(names: readonly string[]): Promise<string[]> {
  const rows = await runner.manager.query<{ text: string }[]>(
    'SELECT identity_text(name) AS text FROM unnest($1::text[]) WITH ORDINALITY AS n(name, place) ORDER BY place',
    [names],
  );
  return rows.map(({ text }) => text);
}

it.each([
  ['one', SAME_NAME, true],
  ['two', TWO_NAMES, false],
] as const)('counts such pairs of names as %s', async (_number, pairs, same) => {
  const [first, second] = [
    await identities(pairs.map(([one]) => one)),
    await identities(pairs.map(([, two]) => two)),
  ];
  expect(pairs.filter((_, index) => (first[index] === second[index]) !== same)).toEqual([]);
});

it('agrees with what programs compare', async () => {
  const names = [...SAME_NAME, ...TWO_NAMES].flat();
  const spelled = syllables().flatMap((syllable) => spellings(syllable, 'Thử'));
  const all = [...names, ...spelled, 'ΟΔΟΣ', 'İ', 'ẞ', 'Straße', 'ǅ'];
  expect(await identities(all)).toEqual(all.map(identityText));
});
