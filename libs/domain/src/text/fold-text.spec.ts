import { FOUND, NOT_FOUND, spellings, syllables } from '../testing';
import { foldText } from './fold-text';

it.each(FOUND)('finds by %j what is named %j', (searched, text) => {
  expect(foldText(text)).toContain(foldText(searched));
});

it.each(NOT_FOUND)('does not find by %j what is named %j', (searched, text) => {
  expect(foldText(text)).not.toContain(foldText(searched));
});

it('folds every spelling of a name to one text', () => {
  for (const syllable of syllables()) {
    const folded = spellings(syllable, 'Thử').map(foldText);
    expect(new Set(folded).size).toBe(1);
    expect(folded[0]).toMatch(/^[a-z]+ thu$/);
  }
});
