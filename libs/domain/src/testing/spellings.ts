import { BLANKS, TONES } from '../text/characters';

/** Syllables with every vowel and tone of Vietnamese, in the old and the new placement of the tone. */
export function syllables(): string[] {
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const toned = vowels.flatMap((vowel) => ['', ...TONES].map((tone) => `đ${vowel}${tone}n`));
  const glides = ['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
    Array.from(TONES, (tone) => [`h${first}${tone}${second}`, `h${first}${second}${tone}`]).flat(),
  );
  return [...toned, ...glides].map((syllable) => syllable.normalize('NFC'));
}

/** The same name as clients may send it: in every normal form, case and kind of blank. */
export function spellings(first: string, second: string): string[] {
  const name = `${first} ${second}`;
  const blanks = Array.from(BLANKS, (blank) => `${blank}${first}${blank}${blank}${second}`);
  return [name, name.normalize('NFD'), name.toUpperCase(), name.toUpperCase().normalize('NFD'), ...blanks];
}
