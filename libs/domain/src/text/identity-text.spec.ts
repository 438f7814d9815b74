import { SAME_NAME, spellings, syllables, TWO_NAMES } from '../testing';
import { identityText } from './identity-text';

it.each(SAME_NAME)('%j and %j are one name', (one, other) => {
  expect(identityText(one)).toBe(identityText(other));
});

it.each(TWO_NAMES)('%j and %j are two names', (one, other) => {
  expect(identityText(one)).not.toBe(identityText(other));
});

it('makes one text of every spelling of a name, and never the same text of two names', () => {
  const all = syllables();
  const identities = all.map((syllable) => [...new Set(spellings(syllable, 'Thử').map(identityText))]);
  expect(identities.filter((spelled) => spelled.length !== 1)).toEqual([]);
  // Each of the 15 syllables with oa, oe and uy occurs twice, once with either placement of the tone.
  expect(new Set(identities.flat()).size).toBe(all.length - 15);
});
